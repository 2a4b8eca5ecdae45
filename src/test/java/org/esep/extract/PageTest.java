package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.esep.corpus.Block;
import org.esep.fact.ActivityNamed;
import org.esep.fact.Extraction;
import org.esep.fact.Funding;
import org.esep.fact.Participation;
import org.esep.fact.Span;

/// Pages and cards of one project, headed by its name.
class PageTest {

    private static final String NAME = "Warm classrooms in the hills";

    /// A page whose lines beginning with `#` and `##` are headings and those with `-` items.
    private static Extraction page(String... lines) {
        var text = String.join("\n", lines);
        var blocks = new ArrayList<Block>();
        var start = 0;
        for (var line : lines) {
            blocks.add(block(line, start));
            start += line.length() + 1;
        }
        return Texts.extract("en", text, blocks);
    }

    private static Block block(String line, int start) {
        var mark = line.length() - line.replaceFirst("^[#-]+ ", "").length();
        var span = new Span(start + mark, start + line.length());
        return line.startsWith("#")
                ? new Block.Title(span, "en", mark - 1)
                : line.startsWith("-") ? new Block.ListItem(span, "en") : new Block.Passage(span, "en");
    }

    /// `role organisation` and amounts, by activity.
    private static Set<String> told(Extraction extraction) {
        var names = extraction.candidates().stream().filter(candidate -> candidate.claim() instanceof ActivityNamed)
                .collect(Collectors.toMap(candidate -> candidate.subject().orElseThrow(),
                        candidate -> ((ActivityNamed) candidate.claim()).name(), (first, _) -> first));
        var told = new TreeSet<String>();
        extraction.candidates().forEach(candidate -> {
            if (candidate.claim() instanceof Participation part) {
                told.add(names.get(candidate.subject().orElseThrow()) + ": " + part.role() + " "
                        + part.organisation().name());
            } else if (candidate.claim() instanceof Funding funding) {
                told.add(names.get(candidate.subject().orElseThrow()) + ": " + funding.money());
            }
        });
        return told;
    }

    @Test
    void titleNamesWhatTheTextNeverNames() {
        var page = page("# " + NAME + "!", "Stoves were old in every school.",
                "The project is funded by the European Union.");

        assertThat(told(page)).containsExactly(NAME + ": FUNDING European Union");
    }

    @Test
    void headlineOfNewsAboutNamedProjectIsNoName() {
        var page = page("# " + NAME, "The project \u201CStoves for Schools\u201D was shown.",
                "The project is funded by the European Union.");

        assertThat(told(page)).containsExactly("Stoves for Schools: FUNDING European Union");
    }

    @Test
    void bodiesThatPagePresentsArePartners() {
        var page = page("# " + NAME, "The project mends stoves.", "## Ministry of Finance",
                "It helps the National Stove Programme.", "It supports the Ministry of Justice.");

        assertThat(told(page)).contains(NAME + ": PARTNER Ministry of Finance")
                .doesNotContain(NAME + ": PARTNER Ministry of Justice");
    }

    @Test
    void headingIsTheValueOfShortHeadingAboveIt() {
        var page = page("# " + NAME, "The project mends stoves.", "## Donor", "## European Union", "## Budget",
                "EUR 2 million");

        assertThat(told(page)).contains(NAME + ": FUNDING European Union", NAME + ": EUR 2000000");
    }

    @Test
    void listOfLabelledLinesIsCard() {
        var page = page("# " + NAME, "Stoves were old in every school.", "## Key facts",
                "- Funded by: European Union", "- Budget: EUR 2 million", "- Partner: Ministry of Finance");

        assertThat(told(page)).containsExactly(NAME + ": EUR 2000000", NAME + ": FUNDING European Union",
                NAME + ": PARTNER Ministry of Finance");
    }

    @Test
    void partOfCardIsNoName() {
        var page = page("# " + NAME, "Stoves were old in every school.", "## Project in figures",
                "- Funded by: European Union", "- Budget: EUR 2 million");

        assertThat(told(page)).contains(NAME + ": EUR 2000000");
    }

    @Test
    void whatStandsBeforeCountedActivitiesIsOfAll() {
        var page = page("The European Union funds two projects: \u201CStoves for Schools\u201D and \u201CRoofs for"
                + " Barns\u201D.");

        assertThat(told(page)).containsExactlyElementsOf(
                List.of("Roofs for Barns: FUNDING European Union", "Stoves for Schools: FUNDING European Union"));
    }

    @Test
    void headingThatNamesAnotherActivityEndsThePage() {
        var page = page("# Project page: " + NAME, "Stoves were old in every school.",
                "The project is funded by the European Union.", "- Roofs for barns",
                "The project \u201CRoofs for barns\u201D has begun.", "The budget of the project is EUR 3 million.");

        assertThat(told(page)).containsExactly("Roofs for barns: EUR 3000000", NAME + ": FUNDING European Union");
    }
}
