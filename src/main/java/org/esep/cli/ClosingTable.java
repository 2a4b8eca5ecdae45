package org.esep.cli;

import org.esep.job.RunReport;

/// What a run tells at its end.
final class ClosingTable {

    private ClosingTable() {}

    static String of(RunReport report) {
        return """
                Documents   read %d, unchanged %d, refused %d
                Programmes  %d
                Partners    %d
                Facts       %d
                Notices     %d
                Files       %d in %s
                """.formatted(report.read(), report.unchanged(), report.refused(), report.activities(),
                report.organisations(),
                report.facts(), report.notices(), report.files(), report.folder().map(Object::toString).orElse("-"));
    }
}
