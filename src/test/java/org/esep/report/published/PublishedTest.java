package org.esep.report.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.fact.Span;

class PublishedTest {

    private static final String PLAIN = "en/doc-0.txt";

    @TempDir
    private Path reports;

    @SuppressWarnings("NullAway.Init")
    private Published published;

    @BeforeEach
    void publish() throws IOException {
        published = Published.open(Sample.publish(reports, Instant.parse("2026-11-24T06:00:00Z"))).orElseThrow();
    }

    @Test
    void factsOfProgrammeAreFoundAmongThoseOfOthers() {
        var facts = published.contents().facts();

        assertThat(facts.ofProgramme("programme-0002", 0, 10)).extracting(FactLine::id)
                .containsExactly("b2", "a2", "o1", "o2");
        assertThat(facts.ofProgramme("programme-0002", 1, 2)).extracting(FactLine::id).containsExactly("a2", "o1");
        assertThat(facts.ofProgramme("programme-0002", 4, 10)).isEmpty();
        assertThat(facts.ofProgramme("unknown")).isZero();
    }

    @Test
    void factsOfDocumentAreThoseOfThePartThatIsShown() {
        var facts = published.contents().facts();

        assertThat(facts.ofDocument(Sample.ODD, new Span(0, 13))).extracting(FactLine::id).containsExactly("o1");
        assertThat(facts.ofDocument(Sample.ODD, new Span(0, 14))).extracting(FactLine::id)
                .containsExactly("o1", "o2");
        assertThat(facts.ofDocument(PLAIN, new Span(20_000, 30_000))).isEmpty();
    }

    @Test
    void recordsAreFoundByTheirNumbers() {
        var facts = published.contents().facts();

        assertThat(facts.records(Sample.RECORDS)).isEqualTo(Sample.RECORDS_IN_ALL);
        assertThat(facts.ofRecords(Sample.RECORDS, new Span(20, 23), 100)).extracting(FactLine::id)
                .containsExactly("r20", "r21", "r22");
        assertThat(facts.ofRecords(Sample.RECORDS, new Span(20, 23), 2)).extracting(FactLine::id)
                .containsExactly("r20", "r21");
        assertThat(facts.ofRecords(Sample.RECORDS, new Span(45, 65), 100)).isEmpty();
    }

    @Test
    void textHasNoRecords() {
        assertThat(published.contents().facts().records(Sample.ODD)).isZero();
        assertThat(published.contents().facts().records(Sample.REFUSED)).isZero();
    }

    @Test
    void factsOfProgrammeInOneDocumentAreFound() {
        var facts = published.contents().facts();

        assertThat(facts.ofProgramme("programme-0000", Sample.RECORDS, 2)).extracting(FactLine::id)
                .containsExactly("r0", "r1");
        assertThat(facts.ofProgramme("programme-0000", PLAIN, 10)).extracting(FactLine::document)
                .containsOnly(PLAIN).hasSize(2);
        assertThat(facts.ofProgramme("programme-0002", Sample.RECORDS, 10)).isEmpty();
        assertThat(facts.ofProgramme("unknown", PLAIN, 10)).isEmpty();
    }

    @Test
    void linesAreGivenAsTheyStand() throws IOException {
        var programmes = published.contents().programmes();
        var raw = programmes.raw(programmes.where(_ -> true));

        assertThat(raw).isEqualTo(Files.readAllLines(published.file("data/programmes.jsonl").orElseThrow()));
        assertThat(new LinePage(3, 0, 2, List.of("{}", "{}")).json())
                .isEqualTo("{\"total\":3,\"page\":0,\"size\":2,\"items\":[{},{}]}");
    }

    @Test
    void documentSpeaksOfTheCountriesOfItsProgrammes() {
        assertThat(published.contents().countries(Sample.ODD)).containsExactly("KG", "KZ");
        assertThat(published.contents().document(Sample.ODD)).get().extracting(DocumentLine::title)
                .isEqualTo(Sample.SCRIPT);
    }

    @Test
    void onlyFilesOfTheManifestAreFound() throws IOException {
        Files.writeString(reports.resolve("secret.txt"), "secret");

        assertThat(published.file("../secret.txt")).isEmpty();
        assertThat(published.file("/etc/passwd")).isEmpty();
        assertThat(published.file("manifest.json")).isEmpty();
        assertThat(published.file("workbooks/en/KG.xlsx")).hasValueSatisfying(file -> assertThat(file)
                .hasContent("content of workbooks/en/KG.xlsx"));
    }

    @Test
    void partOfTextIsCountedInUnitsAndCutsNoCharacter() {
        var text = published.text(Sample.ODD).orElseThrow();

        assertThat(text.part(3, 8)).isEqualTo(new DocumentText.Part(3, "<script>", true));
        assertThat(text.part(0, 1)).isEqualTo(new DocumentText.Part(0, "", true));
        assertThat(text.part(1, 9)).isEqualTo(new DocumentText.Part(2, " <script", true));
        assertThat(text.part(0, 1000)).isEqualTo(new DocumentText.Part(0, Sample.TEXT, false));
        assertThat(text.part(5000, 10)).isEqualTo(new DocumentText.Part(5000, "", false));
    }

    @Test
    void headlineFiguresAreReadBack() {
        assertThat(published.totals().orElseThrow().programmes().all()).isEqualTo(3);
        assertThat(published.countries()).extracting(CountryLine::country).containsExactly("KG", "KZ");
        assertThat(published.checks()).extracting(CheckLine::holds).containsExactly(false);
        assertThat(published.changes()).extracting(ChangeLine::programme).containsExactly("programme-0000");
    }
}
