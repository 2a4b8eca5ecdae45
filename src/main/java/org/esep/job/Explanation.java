package org.esep.job;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Amount;
import org.esep.aggregate.Figure;
import org.esep.aggregate.Ledger;
import org.esep.fact.Fact;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.store.FactStore;

/// Tells the figures of a programme as of the last run on a state, and the sentences that they come from.
public final class Explanation {

    private final RunOptions options;
    private final Clock clock;

    public Explanation(RunOptions options) {
        this(options, Clock.systemUTC());
    }

    Explanation(RunOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
    }

    /// Only the database.
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = "org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration")
    static class Database {}

    /// The lines of the explanation; of several programmes of that name their ids and names; none where there is none.
    public List<String> of(String programme) throws IOException {
        try (var workspace = Workspace.open(options.state(), Database.class, _ -> {})) {
            var setup = Setup.of(options.config());
            var asOf = options.asOf().orElseGet(() -> LocalDate.ofInstant(clock.instant(), setup.settings().zone()));
            var store = new FactStore(workspace.get(DataSource.class));
            return of(programme, new Ledgers(setup, store).on(asOf, List.of(), Optional.empty()));
        }
    }

    private static List<String> of(String programme, Ledger ledger) {
        var exact = ledger.activities().stream().filter(summary -> summary.activity().id().equals(programme)).toList();
        var named = exact.isEmpty()
                ? ledger.activities().stream().filter(summary -> isNamed(summary, programme)).toList()
                : exact;
        return named.size() == 1
                ? explained(named.getFirst(), ledger)
                : named.stream().map(summary -> summary.activity().id() + "  " + summary.activity().name()).toList();
    }

    private static boolean isNamed(ActivitySummary summary, String part) {
        var wanted = part.toLowerCase(Locale.ROOT);
        var names = new ArrayList<>(summary.activity().aliases());
        names.add(summary.activity().name());
        names.addAll(summary.activity().names().values());
        return names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static List<String> explained(ActivitySummary summary, Ledger ledger) {
        var lines = new ArrayList<String>();
        lines.add(summary.activity().name() + " (" + summary.activity().id() + ")");
        lines.add("  countries: " + summary.countries().keySet());
        summary.timeline().start().ifPresent(start -> lines.add("  start: " + date(start)));
        summary.timeline().end().ifPresent(end -> lines.add("  end: " + date(end)));
        lines.add("  status: " + summary.timeline().status().code());
        summary.budget().ifPresent(budget -> lines.add("  budget: " + amount(budget)));
        summary.contributions().forEach(contribution -> lines
                .add("  contribution of " + contribution.funder().orElse("unknown") + ": "
                        + amount(contribution.figure())));
        summary.partners().forEach((role, ids) -> lines.add("  " + role.code() + ": " + String.join(", ", ids)));
        lines.add("Evidence");
        ledger.facts().stream().filter(fact -> fact.activity().filter(summary.activity().id()::equals).isPresent())
                .forEach(fact -> lines.add(evidence(fact)));
        return lines;
    }

    private static String date(Figure<PartialDate> figure) {
        return figure.value() + " (" + figure.choice().code() + ")";
    }

    private static String amount(Figure<Amount> figure) {
        var value = figure.value();
        return value.original().map(Money::toString).orElse("several currencies")
                + value.reporting().map(money -> " = " + money).orElse(", not converted") + " ("
                + value.qualifier().code() + ", "
                + figure.choice().code() + ")";
    }

    private static String evidence(Fact fact) {
        var evidence = fact.evidence();
        return "  " + fact.id() + " " + fact.claim().type().code() + " " + evidence.document() + ":"
                + evidence.span().start() + "-"
                + evidence.span().end() + " [" + evidence.rule() + "] " + evidence.quote().replace('\n', ' ');
    }
}
