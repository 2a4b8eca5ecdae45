package org.esep.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.esep.corpus.Block;
import org.esep.fact.Span;

class LabelsTest {

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    private Span span(String words) {
        text.append(words).append('\n');
        return new Span(text.length() - words.length() - 1, text.length() - 1);
    }

    private void title(int level, String words) {
        blocks.add(new Block.Title(span(words), "en", level));
    }

    private void passage(String words) {
        blocks.add(new Block.Passage(span(words), "en"));
    }

    private void item(String words) {
        blocks.add(new Block.ListItem(span(words), "en"));
    }

    private void table(String words) {
        var span = span(words);
        blocks.add(new Block.Table(span, "en", "", List.of(),
                List.of(new Block.Row(span, List.of(new Block.Cell(span))))));
    }

    /// The label of each block, `-` where it has none.
    private List<String> labels() {
        var told = new ArrayList<String>();
        var labels = Labels.NONE;
        for (var block : blocks) {
            told.add(labels.of(block).orElse("-"));
            labels = labels.after(block, text.toString());
        }
        return told;
    }

    @Test
    void blockStandsBelowTheNearestHeading() {
        passage("It is early.");
        title(1, "Schools");
        title(2, "Partners:");
        item("Lake Academy");
        title(2, "Places");
        passage("In the hills.");
        title(1, "Roads");

        assertThat(labels()).containsExactly("-", "-", "Schools", "Partners", "Schools", "Places", "-");
    }

    @Test
    void itemsStandBelowTheLineThatIntroducesThem() {
        title(1, "Schools");
        passage("The work is done by: ");
        item("Lake Academy");
        item("Hill Academy");
        passage("It is early.");
        item("Sea Academy");

        assertThat(labels()).containsExactly("-", "Schools", "The work is done by", "The work is done by", "Schools",
                "Schools");
    }

    @Test
    void tablesAndHeadingsEndWhatALineIntroduces() {
        passage("The work is done by:");
        table("Lake Academy");
        item("Hill Academy");
        passage("It is paid by:");
        title(1, "Schools");
        item("Sea Academy");

        assertThat(labels()).containsExactly("-", "-", "-", "-", "-", "Schools");
    }

    @Test
    void longLineIntroducesByItsEnd() {
        passage("Long ago ".repeat(20) + "built by:");
        item("Lake Academy");

        assertThat(labels().getLast()).hasSize(100).endsWith("built by");
    }

    @Test
    void partnersBelowAHeadingAreReadWithIt() {
        title(1, "Implementing partners");
        item("Harbour Bank");
        item("Ministry of Finance of Georgia");
        var extraction = Texts.extract("en", text.toString(), blocks);

        assertThat(extraction.candidates()).allSatisfy(
                candidate -> assertThat(candidate.evidence().quote()).doesNotContain("Implementing"));
    }
}
