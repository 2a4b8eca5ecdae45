package org.esep.aggregate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

import org.esep.fact.Activity;
import org.esep.fact.ActivityFacts;
import org.esep.fact.Claim;
import org.esep.fact.Evidence;
import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.fact.Notice;
import org.esep.fact.Organisation;
import org.esep.fact.PeriodStated;
import org.esep.fact.Span;
import org.esep.iati.Country;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;
import org.esep.settings.Decision;
import org.esep.settings.Decisions;

/// What persons decided on facts and figures: facts that are wrong, facts that are right, and values that stand above
/// what all documents say. Such a value is a fact too, whose evidence tells who decided it, when and why.
final class DecidedFacts {

    /// The rule of a fact that a person decided.
    private static final String DECISION = "decision";

    private final Decisions decisions;
    private final SortedMap<String, List<Decision>> byFact = new ConcurrentSkipListMap<>();
    private final Map<Decision, SortedSet<Country>> countries = new HashMap<>();

    DecidedFacts(Decisions decisions) {
        this.decisions = decisions;
    }

    /// The facts that figures are made of: without rejected ones, with the values that a person set. Several threads may ask
    /// at once.
    ActivityFacts of(ActivityFacts activity) {
        var facts = new ArrayList<>(activity.facts().stream().filter(fact -> !isRejected(fact)).toList());
        decisions.of(Decision.OverrideFigures.class).stream()
                .filter(decision -> means(decision.programme(), activity.activity()))
                .forEach(decision -> facts(decision, activity.activity().id()).forEach(fact -> {
                    facts.add(fact);
                    byFact.put(fact.id(), List.of(decision));
                }));
        return new ActivityFacts(activity.activity(), facts.stream().sorted(Fact.ORDER).toList());
    }

    /// Takes note of what persons decided on a fact of documents that touches these countries.
    void note(Fact fact, Collection<Country> touched) {
        var on = decisions.decisions().stream().filter(decision -> isOn(decision, fact)).toList();
        if (!on.isEmpty()) {
            byFact.put(fact.id(), on);
        }
        on.forEach(decision -> countries.computeIfAbsent(decision, _ -> new TreeSet<>()).addAll(touched));
    }

    private static boolean isOn(Decision decision, Fact fact) {
        return switch (decision) {
            case Decision.Reject reject -> means(reject.fact(), fact);
            case Decision.Confirm confirm -> means(confirm.fact(), fact);
            case Decision.Join _,Decision.JoinOrganisations _,Decision.Split _,Decision.Rename _,Decision.OverrideFigures _ ->
                false;
        };
    }

    /// The decisions on each fact that was noted, and on those that a person made.
    SortedMap<String, List<Decision>> byFact() {
        return byFact;
    }

    /// Those of the facts that a decision is on.
    Collection<Country> countries(Decision decision) {
        return countries.getOrDefault(decision, new TreeSet<>());
    }

    static boolean means(String thing, Activity activity) {
        return isNamed(thing, Stream.of(Stream.of(activity.id(), activity.name()), activity.formerIds().stream(),
                activity.names().values().stream(), activity.aliases().stream()));
    }

    static boolean means(String thing, Organisation organisation) {
        return isNamed(thing, Stream.of(Stream.of(organisation.id(), organisation.name()),
                organisation.formerIds().stream(), organisation.names().values().stream(),
                organisation.aliases().stream(), organisation.acronyms().stream()));
    }

    private static boolean isNamed(String thing, Stream<Stream<String>> names) {
        return names.flatMap(name -> name).anyMatch(thing::equalsIgnoreCase);
    }

    boolean isRejected(Fact fact) {
        return decisions.of(Decision.Reject.class).stream().anyMatch(decision -> means(decision.fact(), fact));
    }

    /// Whether a person confirmed the fact or made it.
    boolean isDecided(Fact fact) {
        return fact.evidence().rule().equals(DECISION) || decisions.of(Decision.Confirm.class).stream()
                .anyMatch(decision -> means(decision.fact(), fact));
    }

    private static boolean means(Decision.MeantFact meant, Fact fact) {
        return meant.document().map(fact.evidence().document()::equals).orElse(true)
                && (fact.id().equals(meant.idOrQuote())
                        || spaced(fact.evidence().quote()).contains(spaced(meant.idOrQuote())));
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static List<Fact> facts(Decision.OverrideFigures decision, String activity) {
        var facts = new ArrayList<Fact>();
        decision.budget().ifPresent(money -> facts.add(fact(decision, activity, "budget", budget(money))));
        decision.start().ifPresent(start -> facts.add(fact(decision, activity, "start", time(Period.from(start)))));
        decision.end().ifPresent(end -> facts.add(fact(decision, activity, "end", time(Period.until(end)))));
        return facts;
    }

    private static Claim budget(Money money) {
        return new Funding(money, FundingRole.BUDGET, Optional.empty(), Qualifier.EXACT, FinanceType.UNKNOWN, List.of(),
                Period.UNKNOWN, Optional.<PartialDate>empty(), List.of());
    }

    private static Claim time(Period period) {
        return new PeriodStated(period, DateType.ACTUAL, Edition.CURRENT);
    }

    private static Fact fact(Decision decision, String activity, String figure, Claim claim) {
        var taken = decision.taken();
        var evidence = new Evidence(taken.place().file(), new Span(0, 0),
                taken.by() + ", " + taken.on() + ": " + taken.why(), "und", DECISION, 1, List.of(),
                Optional.of(String.valueOf(taken.place().line())));
        return new Fact(taken.place() + " " + figure, claim, evidence, Optional.of(activity), Optional.empty());
    }

    /// A notice for each decision on facts and figures that means nothing, once all facts have passed.
    List<Notice> notices() {
        var applied = byFact.values().stream().flatMap(List::stream).toList();
        return decisions.decisions().stream().filter(decision -> isOfFacts(decision) && !applied.contains(decision))
                .map(Decision::unmatched).toList();
    }

    private static boolean isOfFacts(Decision decision) {
        return switch (decision) {
            case Decision.OverrideFigures _,Decision.Reject _,Decision.Confirm _ -> true;
            case Decision.Join _,Decision.JoinOrganisations _,Decision.Split _,Decision.Rename _ -> false;
        };
    }
}
