package org.esep.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.esep.fact.Fact;
import org.esep.fact.Notice;

/// Tells of the activities, and of the money of the others, for which IATI 2.03 asks more than is known.
final class IatiGaps {

    private IatiGaps() {}

    /// One notice for each element, at the first document that tells of the activity.
    static List<Notice> notices(LocalDate asOf, ActivityFigures.Result result, List<Fact> facts) {
        var summary = result.summary();
        var said = IatiActivity.of(asOf, summary, result.funding(), facts);
        var missing = said.missing().isEmpty() ? said.missingOfMoney() : said.missing();
        return summary.documents().stream().limit(1)
                .flatMap(document -> missing.stream().map(element -> new Notice(Notice.Code.NOT_IN_IATI, document,
                        Optional.empty(), summary.activity().id() + ": " + element)))
                .toList();
    }
}
