package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.esep.gazetteer.Gazetteers;
import org.esep.settings.ConfigFolder;

class KnownNamesTest {

    private static final ConfigFolder CONFIG = ConfigFolder.over(Path.of("config"));
    private static final KnownNames NAMES = KnownNames.of(Gazetteers.load(CONFIG, List.of("en")),
            Texts.PACKS.find("en").orElseThrow());

    private static List<String> named(String text) {
        return NAMES.in(Texts.line("en", text)).stream().map(mention -> switch (mention) {
            case Mention.OfOrganisation of -> of.organisation().known().orElse("");
            default -> "?";
        }).toList();
    }

    @ParameterizedTest
    @CsvSource({"Money of the government of Japan,government-of-japan", "It asks the government of japan,''",
            "The Supreme Court of the Republic of Kazakhstan,supreme-court-of-kazakhstan",
            "The adaptation fund,''", "A mere Ministry of Finance,''"})
    void capitalVouchesForTheFirstWord(String text, String names) {
        assertThat(String.join(" ", named(text))).isEqualTo(names);
    }
}
