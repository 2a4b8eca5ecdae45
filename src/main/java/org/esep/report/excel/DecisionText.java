package org.esep.report.excel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Disagreement.Subject;
import org.esep.settings.Decision;

/// Decisions of persons in words.
final class DecisionText {

    private static final String NEXT = "; ";

    private DecisionText() {}

    /// What was decided on which things.
    static String what(Book book, Decision decision) {
        return book.text("decision." + decision.kind().code(),
                decision.things().stream().map(book::thing).collect(Collectors.joining(NEXT)),
                String.join(NEXT, details(book, decision)));
    }

    private static List<String> details(Book book, Decision decision) {
        return switch (decision) {
            case Decision.Join _,Decision.JoinOrganisations _ -> List.of();
            case Decision.Split split -> split.documents();
            case Decision.Rename rename -> List.of(rename.name());
            case Decision.OverrideFigures override -> Stream.of(told(book, Subject.BUDGET, override.budget()),
                    told(book, Subject.START, override.start()), told(book, Subject.END, override.end()))
                    .flatMap(Optional::stream).toList();
            case Decision.Reject reject -> reject.fact().document().stream().toList();
            case Decision.Confirm confirm -> confirm.fact().document().stream().toList();
        };
    }

    private static Optional<String> told(Book book, Subject figure, Optional<?> value) {
        return value.map(known -> book.word("subject", figure) + " " + known);
    }

    /// Who took it, when and why.
    static String taken(Book book, Decision decision) {
        var taken = decision.taken();
        return book.text("decision.taken", taken.by(), taken.on().toString(), taken.why());
    }

    /// Who checked these facts and when.
    static String checked(Book book, Collection<String> facts) {
        return book.ledger().decided().on(facts).stream().map(decision -> checked(book, decision)).distinct()
                .collect(Collectors.joining(NEXT));
    }

    private static String checked(Book book, Decision decision) {
        var isWrong = decision.kind() == Decision.Kind.REJECT;
        return book.text(isWrong ? "checked.rejected" : "checked", decision.taken().by(),
                decision.taken().on().toString());
    }

    /// Which figures of a programme a person checked.
    static String checked(Book book, ActivitySummary summary) {
        var shares = summary.contributions().stream().flatMap(share -> share.figure().used().stream()).toList();
        return Stream.of(checked(book, Subject.BUDGET, ActivityCells.used(summary.budget())),
                checked(book, Subject.CONTRIBUTION, shares),
                checked(book, Subject.START, ActivityCells.used(summary.timeline().start())),
                checked(book, Subject.END, ActivityCells.used(summary.timeline().end()))).flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> checked(Book book, Subject figure, List<String> facts) {
        return Optional.of(checked(book, facts)).filter(told -> !told.isEmpty())
                .map(told -> book.text("checked.figure", book.word("subject", figure), told));
    }
}
