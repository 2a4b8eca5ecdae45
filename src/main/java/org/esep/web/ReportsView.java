package org.esep.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.report.export.Manifest;
import org.esep.report.published.ChangeLine;
import org.esep.report.published.CheckLine;
import org.esep.report.published.CountryLine;
import org.esep.report.published.Published;
import org.esep.report.published.TotalsLine;

/// What the page of a run's reports shows to a viewer. Templates call the public methods.
record ReportsView(Looking looking) {

    private static final int MOST_CHANGES = 50;
    private static final String DATA = "data/";
    private static final String TEXTS = "data/texts/";

    /// A country with its headline figures, which a folder of an earlier version has not, and its reports; one without a
    /// programme has no page to link to.
    record CountryRow(String code, String name, boolean linked, Optional<CountryLine> figures, List<Download> workbooks,
            List<Download> briefings) {}

    /// How many changes there are of one kind.
    record ChangeCount(String change, long count) {}

    /// Figures of the whole, for those who see the whole.
    public Optional<TotalsLine> totals() {
        return sight().all() ? published().totals() : Optional.empty();
    }

    /// How many documents stand behind what the viewer sees.
    public long documents() {
        return published().contents().documentLines().stream().filter(sight()::document).count();
    }

    /// Sorted by the names in the language of the reader.
    public List<CountryRow> countries() {
        var figures = published().countries().stream()
                .collect(Collectors.toMap(CountryLine::country, Function.identity()));
        var linked = published().contents().programmes().countries();
        var codes = new TreeSet<>(figures.keySet());
        codes.addAll(linked);
        return codes.stream().filter(sight()::country)
                .map(code -> row(code, linked.contains(code), Optional.ofNullable(figures.get(code))))
                .sorted(Comparator.comparing(CountryRow::name)).toList();
    }

    /// The reports on all countries together, none for who may not see them.
    public List<Download> overviews(String folder) {
        return downloads(folder, "overview");
    }

    public List<CheckLine> failures() {
        return checks().stream().filter(check -> !check.holds()).toList();
    }

    public List<CheckLine> checks() {
        return sight().all() ? published().checks() : List.of();
    }

    public List<ChangeCount> changeCounts() {
        var counts = changes().collect(Collectors.groupingBy(ChangeLine::change, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(entry -> new ChangeCount(entry.getKey(), entry.getValue())).toList();
    }

    /// The first of what changed.
    public List<ChangeLine> firstChanges() {
        return changes().limit(MOST_CHANGES).toList();
    }

    /// The files for programs, the texts of documents aside.
    public List<Manifest.Entry> data() {
        return sight().files().stream()
                .filter(entry -> entry.path().startsWith(DATA) && !entry.path().startsWith(TEXTS)).toList();
    }

    private Published published() {
        return looking.edition().published();
    }

    private Sight sight() {
        return looking.sight();
    }

    private Stream<ChangeLine> changes() {
        return published().changes().stream().filter(sight()::change);
    }

    private CountryRow row(String code, boolean linked, Optional<CountryLine> figures) {
        return new CountryRow(code, looking.told().country(code), linked, figures,
                downloads("workbooks", code), downloads("briefings", code));
    }

    private List<Download> downloads(String folder, String subject) {
        return Download.of(sight(), folder, subject, looking.told());
    }
}
