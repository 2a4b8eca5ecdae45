package org.esep.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;
import org.esep.iati.Money;

/// What a reader that sees no page is told, and whether the numbers are those of the ledger.
class ReadingTest {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(,\\d{3})+");

    private static List<PDStructureElement> elements(PDStructureNode node) {
        var all = new ArrayList<PDStructureElement>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                all.addAll(elements(element));
            }
        }
        return all;
    }

    @Test
    void tablesHaveHeadsAndRowsAndFiguresTellTheirData() throws IOException {
        try (var document = Written.of(LedgerSamples.of(12), "en").open()) {
            var elements = elements(document.getDocumentCatalog().getStructureTreeRoot());

            assertThat(elements).extracting(PDStructureElement::getStructureType).contains("H1", "H2", "P", "L", "LI",
                    "Lbl", "LBody", "Table", "TR", "TH", "TD", "Figure", "Link");
            assertThat(elements).filteredOn(element -> element.getStructureType().equals("Figure"))
                    .extracting(PDStructureElement::getAlternateDescription).hasSize(6)
                    .anyMatch(told -> told.contains("number 11 for the quality of administrative justice: 1,877,895"))
                    .anyMatch(told -> told.contains("justice: 2020 to 2027-03"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "kk", "ky"})
    void bookmarksAreTheHeadings(String language) throws IOException {
        var words = Written.words(language);
        var headings = Stream.of("funding", "years", "funders", "timeline", "partners", "types", "countries",
                "programmes", "follow-up", "changes", "watch", "sources").map(key -> words.text("section." + key));

        try (var document = Written.of(LedgerSamples.of(3), language).open()) {
            var catalog = document.getDocumentCatalog();
            assertThat(StreamSupport.stream(catalog.getDocumentOutline().children().spliterator(), false)
                    .map(PDOutlineItem::getTitle)).containsExactlyElementsOf(
                            Stream.concat(Stream.of(words.text("title.portfolio")), headings).toList());
            assertThat(catalog.getLanguage()).isEqualTo(language);
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        }
    }

    @Test
    void referencesLeadToSourcesAndSourcesToTheirPages() throws IOException {
        try (var document = Written.of(LedgerSamples.of(3), "en").open()) {
            var links = new ArrayList<PDAnnotationLink>();
            for (var page : document.getPages()) {
                page.getAnnotations().forEach(annotation -> links.add((PDAnnotationLink) annotation));
            }
            var places = document.getDocumentCatalog().getNames().getDests();

            assertThat(links).extracting(PDAnnotationLink::getContents).contains("[1]");
            assertThat(places.getNames().keySet()).containsExactly("source-1");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 12, 200})
    void everyAmountIsOneOfTheLedger(int programmes) throws IOException {
        var ledger = LedgerSamples.of(programmes);
        var amounts = Pattern.compile(AMOUNT.pattern()).matcher(Written.of(ledger, "en").text()).results()
                .map(found -> found.group().replace(",", "")).distinct();

        assertThat(amounts).isNotEmpty().isSubsetOf(amounts(ledger));
    }

    private static List<String> amounts(Ledger ledger) {
        var budgets = ledger.activities().stream()
                .map(summary -> summary.budget().orElseThrow().value().reporting().orElseThrow().amount().longValue())
                .sorted(java.util.Comparator.reverseOrder()).toList();
        var known = new ArrayList<>(budgets);
        known.add(budgets.stream().skip(10).mapToLong(Long::longValue).sum());
        known.add(budgets.stream().mapToLong(Long::longValue).sum());
        known.add(1000L * budgets.size());
        known.add(500_000L);
        Stream.concat(Stream.of(ledger.totals().own(), ledger.totals().regional()),
                ledger.countries().stream().flatMap(country -> Stream.of(country.own(), country.regional())))
                .map(Money::amount).forEach(amount -> known.add(amount.longValue()));
        return known.stream().map(String::valueOf).toList();
    }
}
