package org.esep.deliver;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import org.esep.iati.Country;
import org.esep.report.Report;
import org.esep.report.ReportFile;
import org.esep.report.Subject;
import org.esep.report.published.ChangeLine;
import org.esep.report.published.Published;
import org.esep.settings.Definition;
import org.esep.settings.Recipient;

/// What one run of a definition published, as far as mails tell of it.
public record Edition(Definition definition, Published published) {

    /// A file of the edition: its path inside the folder, and its size in bytes.
    record Enclosed(ReportFile report, long size) {

        String name() {
            return report.subject().path() + "-" + report.language() + "."
                    + path().substring(path().lastIndexOf('.') + 1);
        }

        String path() {
            return report.path();
        }
    }

    String run() {
        return published.run();
    }

    /// Whether there was a run before to compare with.
    boolean isFirst() {
        return published.manifest().baselineRun().isEmpty();
    }

    /// What differs from the run before in the countries of a recipient.
    List<ChangeLine> changes(Recipient recipient) {
        return published.changes().stream().filter(change -> isAbout(change, recipient.countries())).toList();
    }

    private static boolean isAbout(ChangeLine change, Optional<SortedSet<Country>> countries) {
        return countries.map(some -> some.stream().anyMatch(country -> change.countries().contains(country.code())))
                .orElse(true);
    }

    /// The reports that a recipient wants, as far as there are such.
    List<Enclosed> reports(Recipient recipient) {
        return subjects(recipient).stream().flatMap(subject -> recipient.formats().stream().map(Edition::report)
                .flatMap(report -> recipient.languages().stream()
                        .map(language -> new ReportFile(report, language, subject))))
                .flatMap(file -> published.entry(file.path()).map(entry -> new Enclosed(file, entry.size())).stream())
                .toList();
    }

    private static List<? extends Subject> subjects(Recipient recipient) {
        return recipient.countries().<List<? extends Subject>>map(
                some -> some.stream().map(Subject.OneCountry::new).toList()).orElse(List.of(new Subject.Portfolio()));
    }

    private static Report report(Recipient.Format format) {
        return switch (format) {
            case BRIEFING -> Report.BRIEFING;
            case WORKBOOK -> Report.WORKBOOK;
        };
    }

    /// How a file is named among all reports: definition, run and path.
    String shared(Enclosed file) {
        return definition.name() + "/" + run() + "/" + file.path();
    }

    /// Where a file lies.
    String place(Enclosed file) {
        return published.file(file.path()).orElseThrow().toAbsolutePath().toString();
    }
}
