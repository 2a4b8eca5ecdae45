package org.esep.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// Which reports a run writes.
public final class ReportPlan {

    private ReportPlan() {}

    /// Each report in each language, over all and about each of the subjects, sorted by path.
    public static List<ReportFile> of(Collection<String> languages, Collection<? extends Subject> subjects) {
        return Arrays.stream(Report.values())
                .flatMap(report -> languages.stream().flatMap(language -> files(report, language, subjects)))
                .distinct().sorted().toList();
    }

    private static Stream<ReportFile> files(Report report, String language, Collection<? extends Subject> subjects) {
        return Stream.concat(Stream.of(new Subject.Portfolio()), subjects.stream())
                .map(subject -> new ReportFile(report, language, subject));
    }
}
