package org.esep.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.esep.fact.ActivityRecord;
import org.esep.fact.Fact;
import org.esep.iati.Coded;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;
import org.esep.iati.Period;

/// What of an activity IATI 2.03 has elements for: `record` is the fact of the record that speaks for it, `dates` its
/// full dates, `participants` organisation ids by role, `status` the code of the list ActivityStatus, `money` the
/// budgets that rule 1 chose and the lines of structured data that count.
public record IatiActivity(ActivitySummary summary, List<Fact> facts, Optional<Fact> record,
        SortedMap<DateKind, LocalDate> dates, SortedMap<OrganisationRole, SortedSet<String>> participants,
        Optional<String> status, List<IatiMoney> money) {

    private static final Set<Reason> TOLD = Set.of(Reason.COUNTED, Reason.INSIDE_PARENT, Reason.RECEIVED,
            Reason.ROLE_NOT_SUMMED);
    private static final Pattern STATUS = Pattern.compile("[1-6]");
    /// Codes of what no date tells: cancelled, suspended.
    private static final Set<String> HALTED = Set.of("5", "6");

    public IatiActivity {
        facts = List.copyOf(facts);
        dates = Collections.unmodifiableSortedMap(new TreeMap<>(dates));
        participants = Collections.unmodifiableSortedMap(new TreeMap<>(participants));
        money = List.copyOf(money);
    }

    /// The kinds of dates: IATI codes 1 to 4 in this order.
    public enum DateKind implements Coded {
        PLANNED_START, ACTUAL_START, PLANNED_END, ACTUAL_END
    }

    /// `lines` are those of this activity.
    public static IatiActivity of(LocalDate asOf, ActivitySummary summary, List<FundingLine> lines, List<Fact> facts) {
        var record = StandingRecord.among(facts);
        return new IatiActivity(summary, facts, record, IatiDates.of(asOf, summary.timeline(), facts),
                participants(summary), status(summary, record.map(StandingRecord::claim)),
                money(summary, record, lines, facts));
    }

    /// The elements that IATI asks for and that are not known; the activity cannot be written where there are any.
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (participants.isEmpty()) {
            missing.add("participating-org");
        }
        if (status.isEmpty()) {
            missing.add("activity-status");
        }
        if (dates.isEmpty()) {
            missing.add("activity-date");
        }
        return missing;
    }

    /// The elements without which some money of the activity cannot be written.
    List<String> missingOfMoney() {
        return money.stream().flatMap(one -> one.missing().stream()).distinct().sorted().toList();
    }

    /// The money of which all is known that its element asks for.
    public List<IatiMoney> complete() {
        return money.stream().filter(one -> one.missing().isEmpty()).toList();
    }

    private static SortedMap<OrganisationRole, SortedSet<String>> participants(ActivitySummary summary) {
        var participants = new TreeMap<OrganisationRole, SortedSet<String>>(summary.partners());
        participants.remove(OrganisationRole.PARTNER);
        if (!summary.funders().isEmpty()) {
            participants.put(OrganisationRole.FUNDING, new TreeSet<>(summary.funders()));
        }
        return participants;
    }

    /// By the as-of date, but for what only a record can tell.
    private static Optional<String> status(ActivitySummary summary, Optional<ActivityRecord> record) {
        var reported = record.flatMap(ActivityRecord::status).filter(code -> STATUS.matcher(code).matches());
        return reported.filter(HALTED::contains).or(() -> onDate(summary)).or(() -> reported);
    }

    private static Optional<String> onDate(ActivitySummary summary) {
        return switch (summary.timeline().status()) {
            case PLANNED -> Optional.of("1");
            case RUNNING -> Optional.of("2");
            case ENDED -> Optional.of("4");
            case UNKNOWN -> Optional.empty();
        };
    }

    private static List<IatiMoney> money(ActivitySummary summary, Optional<Fact> record, List<FundingLine> lines,
            List<Fact> facts) {
        var byId = facts.stream().collect(Collectors.toMap(Fact::id, Function.identity(), (first, _) -> first));
        var period = period(summary.timeline());
        return lines.stream().filter(line -> isTold(line, summary, record, byId))
                .flatMap(line -> line.amount().original().stream().map(
                        money -> IatiMoney.of(line, money, Optional.ofNullable(byId.get(line.fact())), period)))
                .toList();
    }

    private static boolean isTold(FundingLine line, ActivitySummary summary, Optional<Fact> record,
            Map<String, Fact> facts) {
        if (line.role().isTransaction()) {
            return TOLD.contains(line.reason())
                    || (line.reason() == Reason.NO_RATE && isOf(record, Optional.ofNullable(facts.get(line.fact()))));
        }
        return line.role() == FundingRole.BUDGET && (TOLD.contains(line.reason())
                || (line.reason() == Reason.NO_RATE && isChosen(line, summary)));
    }

    private static boolean isOf(Optional<Fact> record, Optional<Fact> fact) {
        return fact.filter(told -> record.filter(standing -> !StandingRecord.holds(standing, told)).isEmpty())
                .isPresent();
    }

    /// Whether an amount that is not converted is the chosen budget, told by its first document.
    private static boolean isChosen(FundingLine line, ActivitySummary summary) {
        return summary.budget().filter(budget -> budget.used().contains(line.fact())
                && budget.documents().getFirst().equals(line.document())).isPresent();
    }

    private static Period period(Timeline timeline) {
        var start = timeline.start().map(Figure::value);
        var end = timeline.end().map(Figure::value);
        var isPossible = start.isPresent() && end.isPresent() && !end.get().last().isBefore(start.get().first());
        return isPossible ? new Period(start, end) : Period.UNKNOWN;
    }
}
