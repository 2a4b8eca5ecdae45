package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.esep.gazetteer.Gazetteer;
import org.esep.gazetteer.Gazetteers;
import org.esep.gazetteer.KnownOrganisation;
import org.esep.iati.OrganisationType;
import org.esep.language.LanguagePack;
import org.esep.settings.ConfigFolder;

class KnownNamesTest {

    private static final ConfigFolder CONFIG = ConfigFolder.over(Path.of("config"));
    private static final KnownNames NAMES = KnownNames.of(Gazetteers.load(CONFIG, List.of("en")),
            Texts.PACKS.find("en").orElseThrow());
    private static final LanguagePack RUSSIAN = Texts.PACKS.find("ru").orElseThrow();

    private static List<String> named(String text) {
        return NAMES.in(Texts.line("en", text)).stream().map(mention -> switch (mention) {
            case Mention.OfOrganisation of -> of.organisation().known().orElse("");
            default -> "?";
        }).toList();
    }

    /// A gazetteer of organisations with one name or acronym each, their ids, as Russian finds them.
    private static List<String> inRussian(String name, String acronym, String text) {
        var known = new KnownOrganisation("known", new TreeMap<>(Map.of("ru", List.of(name))), List.of(acronym),
                List.of(), OrganisationType.GOVERNMENT, Optional.empty());
        return KnownNames.of(new Gazetteer(List.of(), List.of(known), List.of()), RUSSIAN)
                .in(Texts.line("ru", text)).stream().map(mention -> mention.span().of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource({"Money of the government of Japan,government-of-japan", "It asks the government of japan,''",
            "The Supreme Court of the Republic of Kazakhstan,supreme-court-of-kazakhstan",
            "The adaptation fund,''", "A mere Ministry of Finance,''"})
    void capitalVouchesForTheFirstWord(String text, String names) {
        assertThat(String.join(" ", named(text))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({"\u0434\u043B\u044F \u041F\u0420\u041E\u041E\u041D-\u0430 \u0438,\u041F\u0420\u041E\u041E\u041D-\u0430",
            "\u0434\u043B\u044F \u041F\u0420\u041E\u041E\u041D\u0430 \u0438,\u041F\u0420\u041E\u041E\u041D\u0430",
            "\u0434\u043B\u044F \u041F\u0420\u041E\u041E\u041D-\u0410 \u0438,\u041F\u0420\u041E\u041E\u041D",
            "\u0434\u043B\u044F \u041F\u0420\u041E\u041E\u041D - \u0430 \u0438,\u041F\u0420\u041E\u041E\u041D",
            "\u0434\u043B\u044F \u041F\u0420\u041E\u041E\u041D-\u0449\u0449 \u0438,\u041F\u0420\u041E\u041E\u041D",
            "\u0434\u043B\u044F \u043F\u0440\u043E\u043E\u043D \u0438,''"})
    void acronymTakesTheEndingOfALanguage(String text, String found) {
        assertThat(String.join(" ",
                inRussian("\u0420\u0435\u0447\u043D\u043E\u0439 \u0431\u0430\u043D\u043A",
                        "\u041F\u0420\u041E\u041E\u041D", text)))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"\u0432 \u041E\u043C\u0435\u0433\u0435 \u0438,\u041E\u043C\u0435\u0433\u0435",
            "\u0432 \u041E\u043C \u0438,''",
            "\u0432 \u043E\u043C\u0435\u0433\u0435 \u0438,''"})
    void nameOfOneWordLosesOneLetterAtMost(String text, String found) {
        assertThat(String.join(" ", inRussian("\u041E\u043C\u0435\u0433\u0430", "XYZQ", text))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"\u0432 \u041B\u0443\u043D\u0430 \u0438,\u041B\u0443\u043D\u0430",
            "\u0432 \u041B\u0443\u043D\u0430\u043C \u0438,\u041B\u0443\u043D\u0430\u043C",
            "\u0432 \u041B\u0443\u043D\u0435 \u0438,''"})
    void shortNameLosesNone(String text, String found) {
        assertThat(String.join(" ", inRussian("\u041B\u0443\u043D\u0430", "XYZQ", text))).isEqualTo(found);
    }

    @Test
    void longestNameWins() {
        assertThat(named("The Supreme Court of the Republic of Kazakhstan")).hasSize(1);
    }
}
