package org.esep.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.iati.Country;

/// Which reports a run writes.
public final class ReportPlan {

    private ReportPlan() {}

    /// Each report in each language, over all and for each country, sorted by path.
    public static List<ReportFile> of(Collection<String> languages, Collection<Country> countries) {
        return Arrays.stream(Report.values())
                .flatMap(report -> languages.stream().flatMap(language -> files(report, language, countries)))
                .distinct().sorted().toList();
    }

    private static Stream<ReportFile> files(Report report, String language, Collection<Country> countries) {
        return Stream.concat(Stream.of(Optional.<Country>empty()), countries.stream().map(Optional::of))
                .map(country -> new ReportFile(report, language, country));
    }
}
