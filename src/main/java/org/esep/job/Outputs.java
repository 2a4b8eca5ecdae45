package org.esep.job;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.esep.aggregate.CountryLedger;
import org.esep.aggregate.CountrySummary;
import org.esep.aggregate.Ledger;
import org.esep.fact.Document;
import org.esep.iati.Country;
import org.esep.report.ReportFile;
import org.esep.report.ReportPlan;
import org.esep.report.export.DataFile;
import org.esep.report.export.IdsCsv;
import org.esep.store.FactStore;

/// Lists the files of a run: reports by language and country, data for programs, texts of the documents.
final class Outputs {

    private final Setup setup;
    private final FactStore store;

    Outputs(Setup setup, FactStore store) {
        this.setup = setup;
        this.store = store;
    }

    /// Sorted by kind, then path.
    List<Output> of(Ledger ledger) {
        var outputs = new ArrayList<Output>();
        var countries = ledger.countries().stream().map(CountrySummary::country)
                .filter(setup.recipients().countries()::contains).toList();
        ReportPlan.of(setup.settings().languages(), countries).forEach(file -> outputs.add(report(file, ledger)));
        Arrays.stream(DataFile.values())
                .forEach(file -> outputs.add(new Output(file.path(), out -> file.write(ledger, out))));
        outputs.add(new Output(IdsCsv.path(), out -> IdsCsv.write(store.registry(), out)));
        ledger.documents().stream().filter(document -> document.state() == Document.State.READ).map(Document::path)
                .forEach(path -> outputs.add(new Output("data/texts/" + path + ".txt",
                        out -> out.write(store.text(path).getBytes(StandardCharsets.UTF_8)))));
        return List.copyOf(outputs);
    }

    private Output report(ReportFile file, Ledger whole) {
        var pages = setup.settings().pages();
        return new Output(file.path(), out -> file.write(ledger(whole, file.country()), pages, out));
    }

    private static Ledger ledger(Ledger whole, Optional<Country> country) {
        return country.map(here -> CountryLedger.of(whole, here)).orElse(whole);
    }
}
