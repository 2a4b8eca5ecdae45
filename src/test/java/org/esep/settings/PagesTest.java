package org.esep.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @Test
    void pagesStandBelowTheBase() {
        var pages = Pages.parse("https://esep.example.org/open/");

        assertThat(pages.programme("bomca")).contains(URI.create("https://esep.example.org/open/programmes/bomca"));
        assertThat(pages.document("ru/a b+c\u0436?.txt"))
                .contains(URI.create("https://esep.example.org/open/documents/ru/a%20b%2Bc%D0%B6%3F.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void withoutABaseThereAreNone(String written) {
        assertThat(Pages.parse(written)).isEqualTo(Pages.NONE);
        assertThat(Pages.NONE.programme("bomca")).isEmpty();
        assertThat(Pages.NONE.document("en/a.txt")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://example.org", "file:///etc", "example.org", "https://", "https:///x",
            "https://example.org?a=b", "https://example.org#a", "https://exa mple.org", "javascript:alert(1)"})
    void onlyAddressesOfTheWebAreABase(String written) {
        assertThatThrownBy(() -> Pages.parse(written)).isInstanceOf(IllegalArgumentException.class);
    }
}
