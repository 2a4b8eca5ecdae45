package org.esep.report.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.FollowUp;

/// What to follow up, a line for each kind with the first few programmes. Disagreements have a section of their own.
record FollowUpLines(Known known) {

    List<String> lines() {
        return Arrays.stream(FollowUp.Kind.values()).filter(kind -> kind != FollowUp.Kind.DISAGREEMENT)
                .flatMap(kind -> line(kind).stream()).toList();
    }

    private Optional<String> line(FollowUp.Kind kind) {
        var all = known.ledger().followUps().stream().filter(followUp -> followUp.kind() == kind).toList();
        var more = all.size() > known.extent().names()
                ? Stream.of(known.words().text("follow-up.more", all.size() - known.extent().names()))
                : Stream.<String>empty();
        var told = Stream.concat(all.stream().limit(known.extent().names()).map(this::told), more)
                .collect(Collectors.joining("; "));
        return told.isEmpty() ? Optional.empty() : Optional.of(known.words().text("follow-up." + kind.code(), told));
    }

    private String told(FollowUp followUp) {
        var name = known.programme(followUp.activity(), followUp.activity());
        return followUp.date().map(known.figures()::date)
                .map(date -> known.words().text("follow-up.dated", name, date)).orElse(name);
    }
}
