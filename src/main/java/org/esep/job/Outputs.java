package org.esep.job;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.esep.aggregate.CountryLedger;
import org.esep.aggregate.CountrySummary;
import org.esep.aggregate.Keeping;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.LinesByCountry;
import org.esep.aggregate.ProgrammeLedger;
import org.esep.fact.Document;
import org.esep.report.ReportFile;
import org.esep.report.ReportPlan;
import org.esep.report.Subject;
import org.esep.report.export.DataFile;
import org.esep.report.export.IatiXml;
import org.esep.report.export.IdsCsv;
import org.esep.store.FactStore;

/// Lists the files of a run: reports by language and country, data for programs, texts of the documents.
final class Outputs {

    private final Setup setup;
    private final FactStore store;
    private final Keeping keeping;

    Outputs(Setup setup, FactStore store, Keeping keeping) {
        this.setup = setup;
        this.store = store;
        this.keeping = keeping;
    }

    /// Those that grow with the corpus come first, so that no writer is left alone with one of them at the end.
    List<Output> of(Ledger ledger) {
        var outputs = new ArrayList<Output>();
        var lines = LinesByCountry.of(ledger, setup.recipients().countries(), keeping);
        outputs.add(new Output(IatiXml.path(),
                out -> IatiXml.write(ledger, store.activities(), setup.settings().iati(), out)));
        Arrays.stream(DataFile.values())
                .forEach(file -> outputs.add(new Output(file.path(), out -> file.write(ledger, out))));
        outputs.add(new Output(IdsCsv.path(), out -> IdsCsv.write(store.registry(), out)));
        ReportPlan.of(setup.settings().languages(), subjects(ledger))
                .forEach(file -> outputs.add(report(file, ledger, lines)));
        var prose = new HashSet<>(store.prosePaths());
        ledger.documents().stream().filter(document -> document.state() == Document.State.READ).map(Document::path)
                .filter(prose::contains)
                .forEach(path -> outputs.add(new Output("data/texts/" + path + ".txt",
                        out -> out.write(store.text(path).getBytes(StandardCharsets.UTF_8)))));
        return List.copyOf(outputs);
    }

    private List<Subject> subjects(Ledger ledger) {
        var subjects = new ArrayList<Subject>();
        ledger.countries().stream().map(CountrySummary::country).filter(setup.recipients().countries()::contains)
                .map(Subject.OneCountry::new).forEach(subjects::add);
        if (setup.settings().programmeReports()) {
            ledger.activities().ids().stream().map(Subject.OneProgramme::new).forEach(subjects::add);
        }
        return subjects;
    }

    private Output report(ReportFile file, Ledger whole, LinesByCountry lines) {
        var workbooks = setup.settings().workbooks();
        return new Output(file.path(), out -> file.write(ledger(whole, file.subject(), lines), workbooks, out));
    }

    private static Ledger ledger(Ledger whole, Subject subject, LinesByCountry lines) {
        return switch (subject) {
            case Subject.Portfolio _ -> whole;
            case Subject.OneCountry(var country) -> CountryLedger.of(whole, country, lines);
            case Subject.OneProgramme(var id) -> ProgrammeLedger.of(whole, id);
        };
    }
}
