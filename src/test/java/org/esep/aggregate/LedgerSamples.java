package org.esep.aggregate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.fact.Activity;
import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Document;
import org.esep.fact.Envelope;
import org.esep.fact.Evidence;
import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.fact.Match;
import org.esep.fact.Milestone;
import org.esep.fact.Notice;
import org.esep.fact.Organisation;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Span;
import org.esep.fact.Suggestion;
import org.esep.iati.ActivityKind;
import org.esep.iati.ActivityStatus;
import org.esep.iati.Country;
import org.esep.iati.Edition;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.OrganisationType;
import org.esep.iati.PartialDate;
import org.esep.iati.Percentage;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;
import org.esep.settings.Decision;
import org.esep.settings.Place;

/// Ledgers for the tests of reports: invented programmes with every kind of row.
public final class LedgerSamples {

    public static final Country KZ = new Country("KZ");
    public static final Country KG = new Country("KG");
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final Currency EUR = Currency.getInstance("EUR");

    private static final List<String> SOURCE = List.of("en/doc-0.txt");

    private LedgerSamples() {}

    /// Nothing at all.
    public static Ledger empty() {
        var none = Money.of("0", "EUR");
        return new Ledger(AS_OF, Optional.empty(), Optional.empty(), EUR,
                new Totals(none, none, none, 0, new TreeMap<>(), 0, new TreeMap<>(), 0),
                List.of(), Activities.NONE, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(),
                List.of(), Stream::empty, FactCount.NONE, new TreeMap<>(), List.of(), new TreeMap<>(), List.of(),
                List.of(), AppliedDecisions.NONE, List.of());
    }

    /// A fact that a person confirmed.
    public static AppliedDecisions decided(String fact) {
        var taken = new Decision.Taken(new Place("decisions.yaml", 7), "A. B.", LocalDate.of(2026, 1, 31),
                "as in the contract");
        var decision = new Decision.Confirm(taken, new Decision.MeantFact(fact, Optional.empty()));
        return new AppliedDecisions(
                List.of(new AppliedDecisions.Applied(decision, new TreeSet<>(List.of(KZ)))),
                new TreeMap<>(Map.of(fact, List.of(decision))));
    }

    /// Of facts that all belong to a ledger.
    public static FactCount count(List<Fact> facts) {
        var counting = new FactCounting();
        facts.forEach(fact -> counting.add(fact, List.of()));
        return counting.whole();
    }

    /// So many programmes, every third of them regional, with one funder, one implementer, one envelope, one milestone
    /// and one disagreement.
    public static Ledger of(int programmes) {
        var summaries = IntStream.range(0, programmes).mapToObj(LedgerSamples::programme).toList();
        var facts = new ArrayList<Fact>();
        summaries.forEach(summary -> facts.addAll(facts(summary)));
        facts.add(new Fact("e0", envelope(), evidence(0), Optional.empty(), Optional.of("european-union")));
        facts.add(new Fact("m0", milestone(), evidence(0), Optional.empty(), Optional.empty()));
        facts.sort(Fact.ORDER);
        return new Ledger(AS_OF, Optional.empty(), Optional.empty(), EUR, totals(summaries), countries(summaries),
                Activities.of(summaries),
                pairs(summaries),
                summaries.stream().map(LedgerSamples::funding).toList(),
                summaries.stream().flatMap(LedgerSamples::years).toList(),
                organisations(summaries),
                List.of(new EnvelopeLine("e0", envelope(), amount("180000000"), Optional.of("european-union"),
                        "en/doc-0.txt")),
                List.of(new MilestoneLine("m0", milestone(), Optional.empty(), "en/doc-0.txt")),
                new FollowUps(AS_OF).of(summaries, disagreements(summaries)),
                disagreements(summaries), List.of(),
                List.of(new Check(Check.Kind.DOCUMENTS_READ, "1", "1")), facts::stream, count(facts), new TreeMap<>(),
                List.of(document()), new TreeMap<>(Map.of("ru/doc-1.txt", "en/doc-0.txt")),
                List.of(new Notice(Notice.Code.CONTACT_REDACTED, "en/doc-0.txt", Optional.of(new Span(5, 9)),
                        "2 places")),
                summaries.stream().limit(1).map(LedgerSamples::change).toList(), AppliedDecisions.NONE, alike());
    }

    /// Structured data: a programme that pays another one, which spends more than it received, shares of countries and of
    /// regions, a part inside its parent, and an identifier on two records.
    public static Ledger structured() {
        var sectors = List.of(new ActivityRecord.Classification("1", "14030", Optional.empty(), Optional.empty()));
        var record = new ActivityRecord("XX-giver", Optional.empty(), false, Optional.empty(), Optional.empty(), 1,
                List.of(), sectors, List.of());
        return new Facts().document("iati.xml", "Register", "2024-05-01").record("giver", record)
                .share("giver", "KZ", "40").share("giver", "KG", "20").share("giver", "TJ", "30")
                .planned("giver", FundingRole.BUDGET, "1000", Period.between(PartialDate.parse("2023-07-01"),
                        PartialDate.parse("2024-06-30")), Edition.CURRENT)
                .to("giver", FundingRole.COMMITMENT, "800", "XX-taker")
                .to("giver", FundingRole.DISBURSEMENT, "500", "XX-taker")
                .regions("taker", "XX-taker", "40").share("taker", "KZ", "60").budget("taker", "700", "EUR")
                .from("taker", FundingRole.INCOMING, "500", "XX-giver")
                .paid("taker", FundingRole.DISBURSEMENT, "400", "2024-04-01")
                .paid("taker", FundingRole.EXPENDITURE, "333.33", "2024-08-01")
                .child("part", "taker", "KZ").record("part", "XX-part", "2024-01-01T00:00:00Z")
                .budget("part", "50", "EUR").paid("part", FundingRole.EXPENDITURE, "45", "2024-08-01")
                .record("part", "XX-part", "2024-02-01T00:00:00Z").budget("part", "60", "EUR")
                .paid("part", FundingRole.EXPENDITURE, "55", "2024-08-01").ledger();
    }

    /// One programme whose money by year does not add up.
    public static Ledger failing() {
        var of = of(1);
        return new Ledger(of.asOf(), of.country(), of.programme(), of.currency(), of.totals(), of.countries(),
                of.activities(),
                of.countryActivities(), of.funding(), of.years(), of.organisations(), of.envelopes(), of.milestones(),
                of.followUps(), of.disagreements(), of.rates(),
                List.of(new Check(Check.Kind.YEARS_AGAINST_BUDGETS, "777895", "777000")),
                of.facts(), of.factCount(), of.factCounts(), of.documents(), of.copies(), of.notices(), of.changes(),
                of.decided(), of.alike());
    }

    /// One programme whose figures a person confirmed.
    public static Ledger checked() {
        var of = of(1);
        return new Ledger(of.asOf(), of.country(), of.programme(), of.currency(), of.totals(), of.countries(),
                of.activities(),
                of.countryActivities(), of.funding(), of.years(), of.organisations(), of.envelopes(), of.milestones(),
                of.followUps(), of.disagreements(), of.rates(), of.checks(), of.facts(), of.factCount(),
                of.factCounts(),
                of.documents(), of.copies(), of.notices(), of.changes(), decided("b0"), of.alike());
    }

    private static String id(int n) {
        return "programme-%04d".formatted(n);
    }

    private static ActivitySummary programme(int n) {
        var name = "Sample programme number " + n + " for the quality of administrative justice";
        var names = new TreeMap<>(Map.of("en", name));
        var activity = new Activity(id(n), List.of(), name, names, List.of("SP-" + n), ActivityKind.PROJECT,
                Optional.empty());
        var countries = new TreeMap<Country, Optional<Percentage>>();
        countries.put(KZ, Optional.empty());
        if (n % 3 == 2) {
            countries.put(KG, Optional.empty());
        }
        var budget = new Figure<>(amount(budget(n)), Rule.CHOOSING_AMONG_DOCUMENTS, Choice.ONLY_ONE, List.of("b" + n),
                List.of(), SOURCE);
        var share = new Figure<>(amount("1000"), Rule.CHOOSING_AMONG_DOCUMENTS, Choice.ONLY_ONE, List.of("b" + n),
                List.of(), SOURCE);
        var sums = new TreeMap<>(Map.of(FundingRole.CONTRIBUTION, Money.of("1000", "EUR")));
        return new ActivitySummary(activity, countries, Optional.of(budget),
                List.of(new Contribution(Optional.of("european-union"), share)), sums, timeline(n), partners(),
                SOURCE, Reason.COUNTED, n == 0 ? 1 : 0);
    }

    private static String budget(int n) {
        return String.valueOf(777_895 + 100_000L * n);
    }

    private static Timeline timeline(int n) {
        var start = new Figure<>(PartialDate.year(2020 + n % 5), Rule.TIME, Choice.ONLY_ONE, List.of("b" + n),
                List.of(), SOURCE);
        var end = new Figure<>(PartialDate.parse("2027-03"), Rule.TIME, Choice.ONLY_ONE, List.of("b" + n), List.of(),
                SOURCE);
        return n % 4 == 3
                ? new Timeline(Optional.of(start), Optional.empty(), Optional.empty(), ActivityStatus.RUNNING,
                        OptionalInt.empty())
                : new Timeline(Optional.of(start), Optional.of(end), Optional.empty(), ActivityStatus.RUNNING,
                        OptionalInt.of(60));
    }

    private static SortedMap<OrganisationRole, SortedSet<String>> partners() {
        return new TreeMap<>(Map.of(OrganisationRole.FUNDING, new TreeSet<>(List.of("european-union")),
                OrganisationRole.IMPLEMENTING, new TreeSet<>(List.of("sample-foundation"))));
    }

    private static Amount amount(String value) {
        var money = Money.of(value, "EUR");
        return new Amount(Optional.of(money), Optional.of(money), Optional.empty(), Qualifier.EXACT);
    }

    private static List<Fact> facts(ActivitySummary summary) {
        var n = Integer.parseInt(summary.activity().id().substring(10));
        var named = new ActivityNamed(summary.activity().name(), List.of(), ActivityKind.PROJECT, Optional.empty(),
                Optional.empty());
        var funding = new Funding(Money.of(budget(n), "EUR"), FundingRole.BUDGET,
                Optional.of(new OrganisationMention("EU", List.of(), Optional.of("european-union"))), Qualifier.EXACT,
                FinanceType.UNKNOWN, List.of(), Period.UNKNOWN, Optional.empty(), List.of());
        return List.of(new Fact("a" + n, named, evidence(n), Optional.of(summary.activity().id()), Optional.empty()),
                new Fact("b" + n, funding, evidence(n), Optional.of(summary.activity().id()),
                        Optional.of("european-union")));
    }

    private static Evidence evidence(int n) {
        return new Evidence("en/doc-0.txt", new Span(n * 100, n * 100 + 50),
                "=The budget of sample " + n + " is as stated.", "en",
                "en-budget-1", 0.9, List.of(), Optional.empty());
    }

    private static Envelope envelope() {
        return new Envelope(Money.of("180000000", "EUR"), FundingRole.BUDGET, Optional.empty(), Qualifier.AT_LEAST,
                List.of(KZ),
                Period.between(PartialDate.year(1991), PartialDate.year(2014)), "more than 350 projects",
                Optional.empty());
    }

    private static Milestone milestone() {
        return new Milestone(PartialDate.parse("2026-05-20"), Optional.empty(), List.of(KZ), "forum opened");
    }

    private static FundingLine funding(ActivitySummary summary) {
        var budget = summary.budget().orElseThrow();
        return new FundingLine(budget.used().getFirst(), summary.activity().id(),
                new TreeSet<>(summary.countries().keySet()),
                FundingRole.BUDGET, Optional.empty(), budget.value(), FinanceType.UNKNOWN, Reason.COUNTED,
                "en/doc-0.txt");
    }

    private static Stream<YearLine> years(ActivitySummary summary) {
        var budget = summary.budget().orElseThrow().value().reporting().orElseThrow();
        var share = summary.contributions().getFirst().figure().value().reporting().orElseThrow();
        return Stream.of(year(summary, FundingRole.BUDGET, budget), year(summary, FundingRole.CONTRIBUTION, share));
    }

    private static YearLine year(ActivitySummary summary, FundingRole role, Money money) {
        return new YearLine(summary.activity().id(), role, Optional.of("european-union"), OptionalInt.of(2024), money,
                YearLine.Allocation.ACTIVITY_PERIOD);
    }

    private static List<CountryActivity> pairs(List<ActivitySummary> summaries) {
        return summaries.stream()
                .flatMap(summary -> summary.countries().keySet().stream()
                        .map(country -> new CountryActivity(country, summary,
                                summary.isRegional() ? Scope.REGIONAL : Scope.OWN,
                                summary.budget().flatMap(figure -> figure.value().reporting()),
                                summary.budget().flatMap(figure -> figure.value().reporting()))))
                .sorted(Comparator.comparing(CountryActivity::country)).toList();
    }

    private static Money sum(List<ActivitySummary> summaries) {
        return summaries.stream().map(summary -> summary.budget().orElseThrow().value().reporting().orElseThrow())
                .reduce(Money.of("0", "EUR"), Money::plus);
    }

    private static Totals totals(List<ActivitySummary> summaries) {
        return new Totals(sum(summaries.stream().filter(s -> !s.isRegional()).toList()),
                sum(summaries.stream().filter(ActivitySummary::isRegional).toList()), Money.of("0", "EUR"), 1,
                new TreeMap<>(Map.of(ActivityStatus.RUNNING, summaries.size())), 2,
                new TreeMap<>(Map.of(OrganisationRole.FUNDING, 1, OrganisationRole.IMPLEMENTING, 1)), 0);
    }

    private static List<CountrySummary> countries(List<ActivitySummary> summaries) {
        return List.of(country(KG, summaries), country(KZ, summaries));
    }

    private static CountrySummary country(Country country, List<ActivitySummary> summaries) {
        var there = summaries.stream().filter(summary -> summary.countries().containsKey(country)).toList();
        return new CountrySummary(country, new TreeMap<>(Map.of(ActivityStatus.RUNNING, there.size())),
                sum(there.stream().filter(s -> !s.isRegional()).toList()),
                sum(there.stream().filter(ActivitySummary::isRegional).toList()), country.equals(KZ) ? 1 : 0,
                Optional.of(PartialDate.year(2020)), Optional.of(PartialDate.parse("2027-03")), 2,
                new TreeMap<>(Map.of(OrganisationRole.FUNDING, 1, OrganisationRole.IMPLEMENTING, 1)), 1);
    }

    private static List<OrganisationSummary> organisations(List<ActivitySummary> summaries) {
        var ids = summaries.stream().map(summary -> summary.activity().id()).toList();
        return List.of(organisation("european-union", "European Union", OrganisationRole.FUNDING, ids),
                organisation("sample-foundation", "Sample Foundation", OrganisationRole.IMPLEMENTING, ids));
    }

    private static OrganisationSummary organisation(String id, String name, OrganisationRole role,
            List<String> ids) {
        var organisation = new Organisation(id, List.of(), name, new TreeMap<>(Map.of("en", name)), List.of(),
                List.of(),
                OrganisationType.UNKNOWN, Optional.empty());
        return new OrganisationSummary(organisation, new TreeMap<>(Map.of(role, ids)), new TreeSet<>(List.of(KG, KZ)),
                new Money(BigDecimal.valueOf(1000L * ids.size()), EUR));
    }

    private static List<Disagreement> disagreements(List<ActivitySummary> summaries) {
        return summaries.stream().limit(1)
                .map(summary -> new Disagreement(summary.activity().id(), Disagreement.Subject.BUDGET,
                        Choice.MORE_FREQUENT,
                        List.of(new Disagreement.Value("EUR 777895", "b0", "en/doc-0.txt", Reason.COUNTED),
                                new Disagreement.Value("EUR 500000", "x0", "ru/doc-1.txt", Reason.OTHER_VALUE_CHOSEN))))
                .toList();
    }

    private static Change change(ActivitySummary summary) {
        return new Change(Change.Kind.REVISED, summary.activity().id(), summary.activity().name(),
                Change.Subject.BUDGET, Change.State.of("EUR 500000", List.of("ru/doc-1.txt")),
                Change.State.of("EUR 777895", List.of("en/doc-0.txt")), new TreeSet<>(summary.countries().keySet()));
    }

    /// A programme and one that is nearly the same.
    public static List<Alike> alike() {
        var match = new Match(new Match.Mention("en/doc-0.txt", "Sample programme number 0"),
                new Match.Mention("ru/doc-1.txt", "Sample programme"),
                List.of(new Match.Feature(Match.Kind.NAME, 0.75), new Match.Feature(Match.Kind.PERIOD, -0.2)));
        return List.of(new Alike(new Suggestion(id(0), "sample-programme", match), "Sample programme number 0",
                "Sample programme", new TreeSet<>(List.of(KZ))));
    }

    private static Document document() {
        return new Document("en/doc-0.txt", "en", "Sample document", Optional.of("Sample publisher"),
                Optional.of(PartialDate.parse("2026-05-20")), Optional.empty(), "text/plain", 1234,
                Document.State.READ);
    }
}
