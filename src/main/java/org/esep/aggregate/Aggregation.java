package org.esep.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.esep.fact.ActivityFacts;
import org.esep.fact.Envelope;
import org.esep.fact.Fact;
import org.esep.fact.Milestone;
import org.esep.fact.Notice;
import org.esep.iati.Country;
import org.esep.settings.Decisions;
import org.esep.settings.RateTable;
import org.esep.settings.Settings;

/// Makes the ledger of all facts by the rules of counting.
public final class Aggregation {

    private static final int AT_ONCE = 64;
    private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

    private final Settings settings;
    private final RateTable rates;
    private final Decisions decisions;

    private Aggregation(Settings settings, RateTable rates, Decisions decisions) {
        this.settings = settings;
        this.rates = rates;
        this.decisions = decisions;
    }

    public static Aggregation of(Settings settings, RateTable rates, Decisions decisions) {
        return new Aggregation(settings, rates, decisions);
    }

    /// The whole portfolio, held in memory; the streams of the input are used up.
    public Ledger ledger(Input input) {
        return ledger(input, Keeping.IN_MEMORY);
    }

    /// The same, long lists kept elsewhere.
    public Ledger ledger(Input input, Keeping keeping) {
        var sources = new Sources(input.documents(), input.copies(), input.organisations());
        var decided = new DecidedFacts(decisions);
        var conversion = new CurrencyConversion(settings.reportingCurrency(), rates, sources);
        var figures = new ActivityFigures(decided, sources, conversion, new StatusOnDate(input.asOf()),
                new YearAllocation(settings.fiscalYearStart()));
        var passing = new Passing(decided);
        var notices = new ArrayList<Notice>(input.notices());
        var gathered = new Gathered(keeping);
        reckoned(input, figures).forEachOrdered(activity -> {
            gathered.add(activity.result());
            notices.addAll(activity.notices());
            passing.add(activity.facts(), activity.result());
        });
        input.unattached().forEach(passing::add);
        var rows = Rows.of(gathered, gathered.chain::settling, new Marking(keeping),
                new Rows.Apart(new Envelopes(conversion).of(passing.apart()), milestones(passing.apart())));
        var summing = new Summing(rows, conversion.nothing());
        var totals = summing.totals();
        notices.addAll(rows.notices());
        notices.addAll(decided.notices());
        var organisations = new OrganisationRows(rows.activities(), conversion.nothing()).of(input.organisations());
        return new Ledger(input.asOf(), Optional.empty(), Optional.empty(), settings.reportingCurrency(), totals,
                summing.countries(), rows.activities(), rows.pairs(), rows.funding(), rows.years(),
                organisations, rows.envelopes(),
                rows.milestones(), new FollowUps(input.asOf()).of(rows.activities(), rows.disagreements()),
                rows.disagreements(), conversion.used(),
                new Checks(rows, totals, conversion.nothing()).of(passing.counting.whole(), passing.accounted.sum(),
                        input.documents()),
                input.facts(), passing.counting.whole(), passing.counting.byCountry(),
                input.documents().stream().sorted(Comparator.comparing(document -> document.path())).toList(),
                input.copies(), notices.stream().distinct().sorted(Notice.ORDER).toList(),
                input.baseline().map(baseline -> new Changes(baseline).of(rows.activities())).orElse(List.of()),
                applied(new TouchedCountries(rows.activities(), organisations, decided), decided, notices),
                new Likenesses(rows.activities()).of(input.suggestions()));
    }

    /// What is reckoned of the facts of an activity alone.
    private record Reckoned(List<Fact> facts, ActivityFigures.Result result, List<Notice> notices) {}

    /// In the order of the activities, by several threads, some activities each.
    private static Stream<Reckoned> reckoned(Input input, ActivityFigures figures) {
        return input.activities().gather(Gatherers.windowFixed(AT_ONCE))
                .gather(Gatherers.mapConcurrent(THREADS, activities -> activities.stream()
                        .map(activity -> reckoned(input.asOf(), sorted(activity), figures)).toList()))
                .flatMap(List::stream);
    }

    private static Reckoned reckoned(LocalDate asOf, ActivityFacts activity, ActivityFigures figures) {
        var result = figures.of(activity);
        var notices = new ArrayList<Notice>(Rows.notices(result, activity.facts()));
        notices.addAll(IatiGaps.notices(asOf, result, activity.facts()));
        return new Reckoned(activity.facts(), result, notices);
    }

    /// A decision that no notice tells of was applied.
    private AppliedDecisions applied(TouchedCountries touched, DecidedFacts decided, List<Notice> notices) {
        return new AppliedDecisions(decisions.decisions().stream()
                .filter(decision -> !notices.contains(decision.unmatched()))
                .map(decision -> new AppliedDecisions.Applied(decision, touched.of(decision))).toList(),
                decided.byFact());
    }

    /// What is taken of the facts while they pass by: counts, and those that are rows of their own.
    private static final class Passing {

        private final DecidedFacts decided;
        private final FactCounting counting = new FactCounting();
        private final List<Fact> apart = new ArrayList<>();
        private final LongAdder accounted = new LongAdder();

        private Passing(DecidedFacts decided) {
            this.decided = decided;
        }

        private void add(List<Fact> facts, ActivityFigures.Result result) {
            facts.forEach(fact -> add(fact, result.summary().countries().keySet()));
            accounted.add(Checks.accounted(facts, result, decided));
        }

        private void add(Fact fact) {
            add(fact, List.of());
            accounted.add(Checks.isChosenFrom(fact) ? 0 : 1);
        }

        private void add(Fact fact, Collection<Country> countries) {
            counting.add(fact, countries);
            var touched = new TreeSet<>(countries);
            touched.addAll(FactCounting.countries(fact));
            decided.note(fact, touched);
            if ((fact.claim() instanceof Envelope || fact.claim() instanceof Milestone) && !decided.isRejected(fact)) {
                apart.add(fact);
            }
        }

        private List<Fact> apart() {
            return apart.stream().sorted(Fact.ORDER).toList();
        }
    }

    private static ActivityFacts sorted(ActivityFacts activity) {
        return new ActivityFacts(activity.activity(), activity.facts().stream().sorted(Fact.ORDER).toList());
    }

    private static List<MilestoneLine> milestones(List<Fact> facts) {
        var lines = new ArrayList<MilestoneLine>();
        for (var fact : facts) {
            if (fact.claim() instanceof Milestone milestone) {
                lines.add(new MilestoneLine(fact.id(), milestone, fact.activity(), fact.evidence().document()));
            }
        }
        lines.sort(Comparator.comparing((MilestoneLine line) -> line.milestone().date())
                .thenComparing(MilestoneLine::fact));
        return lines;
    }
}
