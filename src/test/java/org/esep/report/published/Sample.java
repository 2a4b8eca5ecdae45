package org.esep.report.published;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;
import org.esep.deliver.Publication;
import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Document;
import org.esep.fact.Evidence;
import org.esep.fact.Fact;
import org.esep.fact.Span;
import org.esep.iati.ActivityKind;
import org.esep.report.export.DataFile;
import org.esep.report.export.Manifest;

/// A published folder of three programmes, two in Kazakhstan and one there and in Kyrgyzstan, which also stands in a
/// document whose name, title and text hold everything that could be taken amiss. The first is told by structured data too.
public final class Sample {

    public static final String ODD = "ru/\u0416\u04d9\u04a3\u0456\u043b \"b\" & 50%#1 <i>'.txt";
    public static final String SCRIPT = "<script>alert('title')</script>";
    public static final String TEXT = "\ud83c\udf3e <script>alert('text')</script> & the first sentence overlaps another.";
    public static final List<String> REPORTS = List.of("workbooks/en/overview.xlsx", "workbooks/en/KG.xlsx",
            "workbooks/en/KZ.xlsx", "briefings/ru/KG.pdf", "workbooks/en/programmes/programme-0000.xlsx",
            "workbooks/en/programmes/programme-0002.xlsx");

    public static final String REFUSED = "iati/odd.xml";
    public static final String RECORDS = "iati/activities.xml";
    public static final int RECORDS_IN_ALL = 45;

    private Sample() {}

    /// Publishes it and gives its folder.
    public static Path publish(Path reports, Instant start) throws IOException {
        try (var publication = Publication.begin(reports, start)) {
            for (var file : DataFile.values()) {
                write(publication, file);
            }
            for (var report : REPORTS) {
                write(publication, report, "content of " + report);
            }
            write(publication, "data/texts/" + ODD + ".txt", TEXT);
            return publication.publish(new Manifest("run", LocalDate.of(2026, 11, 24), "corpus", "configuration",
                    "1", Optional.empty(), List.of()));
        }
    }

    private static void write(Publication publication, DataFile file) throws IOException {
        try (var out = publication.create(file.path())) {
            file.write(ledger(), out);
        }
    }

    private static void write(Publication publication, String path, String content) throws IOException {
        try (var out = publication.create(path)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Ledger ledger() {
        var of = LedgerSamples.of(3);
        var odd = Stream.of(fact("o1", 3, 28), fact("o2", 13, 50));
        var records = IntStream.range(0, RECORDS_IN_ALL).mapToObj(Sample::record);
        var facts = Stream.of(of.facts().stream(), odd, records).flatMap(some -> some).sorted(Fact.ORDER).toList();
        var documents = Stream.concat(of.documents().stream(), Stream.of(document(ODD, SCRIPT), document(RECORDS, ""),
                refused())).toList();
        return new Ledger(of.asOf(), of.country(), of.programme(), of.currency(), of.totals(), of.countries(),
                of.activities(), of.countryActivities(), of.funding(), of.years(), of.organisations(), of.envelopes(),
                of.milestones(), of.followUps(), of.disagreements(), of.rates(), LedgerSamples.failing().checks(),
                facts::stream, LedgerSamples.count(facts), of.factCounts(), documents, of.copies(), of.notices(),
                of.changes(), of.decided(), of.alike());
    }

    private static Document document(String path, String title) {
        return new Document(path, "ru", title, Optional.empty(), Optional.empty(), Optional.empty(), "text/plain", 70,
                Document.State.READ);
    }

    private static Document refused() {
        return new Document(REFUSED, "und", "", Optional.empty(), Optional.empty(), Optional.empty(),
                "application/xml", 70, Document.State.REFUSED);
    }

    private static Fact record(int number) {
        var record = new ActivityRecord("XX-" + number, Optional.empty(), false, Optional.empty(), Optional.empty(), 1,
                List.of(), List.of(), List.of());
        return new Fact("r" + number, record, new Evidence(RECORDS, new Span(number, number), "<iati-activity/>", "und",
                "iati-xml", 1, List.of(), Optional.of((number + 3) + ":1")), Optional.of("programme-0000"),
                Optional.empty());
    }

    private static Fact fact(String id, int start, int end) {
        var named = new ActivityNamed("<b>Odd</b> name", List.of(), ActivityKind.PROJECT, Optional.empty(),
                Optional.empty());
        return new Fact(id, named, new Evidence(ODD, new Span(start, end), TEXT.substring(start, end), "ru", "r", 0.9,
                List.of(), Optional.empty()), Optional.of("programme-0002"), Optional.empty());
    }
}
