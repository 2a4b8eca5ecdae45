package org.esep.report.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.FollowUp;
import org.esep.aggregate.Ledger;
import org.esep.iati.PartialDate;
import org.esep.report.words.Words;

/// What to follow up, a line for each kind with the first few programmes. Disagreements have a section of their own.
record FollowUpLines(Ledger ledger, Words words) {

    private static final int MOST_NAMES = 3;

    List<String> lines() {
        return Arrays.stream(FollowUp.Kind.values()).filter(kind -> kind != FollowUp.Kind.DISAGREEMENT)
                .flatMap(kind -> line(kind).stream()).toList();
    }

    private Optional<String> line(FollowUp.Kind kind) {
        var all = ledger.followUps().stream().filter(followUp -> followUp.kind() == kind).toList();
        var more = all.size() > MOST_NAMES
                ? Stream.of(words.text("follow-up.more", all.size() - MOST_NAMES))
                : Stream.<String>empty();
        var told = Stream.concat(all.stream().limit(MOST_NAMES).map(this::told), more)
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? Optional.empty() : Optional.of(words.text("follow-up." + kind.code(), told));
    }

    private String told(FollowUp followUp) {
        var name = name(followUp.activity());
        return followUp.date().map(PartialDate::toString).map(date -> words.text("follow-up.dated", name, date))
                .orElse(name);
    }

    private String name(String activity) {
        return ledger.activities().stream().filter(summary -> summary.activity().id().equals(activity)).findFirst()
                .map(summary -> words.name(summary.activity())).orElse(activity);
    }
}
