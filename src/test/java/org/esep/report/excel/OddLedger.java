package org.esep.report.excel;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.esep.aggregate.Activities;
import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Amount;
import org.esep.aggregate.Change;
import org.esep.aggregate.Check;
import org.esep.aggregate.Choice;
import org.esep.aggregate.CountryActivity;
import org.esep.aggregate.CountrySummary;
import org.esep.aggregate.Disagreement;
import org.esep.aggregate.Figure;
import org.esep.aggregate.FollowUp;
import org.esep.aggregate.FundingLine;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;
import org.esep.aggregate.OrganisationSummary;
import org.esep.aggregate.Reason;
import org.esep.aggregate.Rule;
import org.esep.aggregate.Scope;
import org.esep.aggregate.Timeline;
import org.esep.aggregate.Totals;
import org.esep.aggregate.YearLine;
import org.esep.fact.Activity;
import org.esep.fact.Basis;
import org.esep.fact.CountryStated;
import org.esep.fact.Document;
import org.esep.fact.Evidence;
import org.esep.fact.Fact;
import org.esep.fact.Notice;
import org.esep.fact.Organisation;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.fact.Span;
import org.esep.iati.ActivityKind;
import org.esep.iati.ActivityStatus;
import org.esep.iati.Country;
import org.esep.iati.DateType;
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
import org.esep.settings.Rate;

/// The ledger of one country with whatever is rare: a regional parent with a part of its own country, shares, a
/// programme without a country, no rate, an old rate, text that looks like formulas, documents that were refused.
final class OddLedger {

    static final String FORMULA = "=HYPERLINK(\"http://example.org\",\"x\")";
    private static final Country KZ = LedgerSamples.KZ;
    private static final Country KG = LedgerSamples.KG;
    private static final Rate DOLLAR = new Rate(Currency.getInstance("USD"), Currency.getInstance("EUR"), 2025,
            new BigDecimal("0.9"),
            "European Central Bank", Rate.Fit.LAST_KNOWN);
    private static final Rate TENGE = new Rate(Currency.getInstance("KZT"), Currency.getInstance("EUR"), 2020,
            new BigDecimal("0.0021"),
            "European Central Bank", Rate.Fit.OF_YEAR);
    private static final Optional<Percentage> NONE = Optional.empty();

    private OddLedger() {}

    static Ledger of() {
        var plain = LedgerSamples.of(1);
        var parent = counting("600", programme("parent", Map.of(KZ, NONE, KG, NONE), budget("1000", Choice.ONLY_ONE),
                Reason.COUNTED));
        var part = programme("part", Map.of(KZ, NONE), budget("400", Choice.ONLY_ONE), Reason.COUNTED);
        var shared = programme("shared", Map.of(KZ, share("60"), KG, share("40")),
                budget("200", Choice.SUM_OF_CONTRIBUTIONS),
                Reason.COUNTED);
        var nowhere = programme("nowhere", Map.of(), budget("50", Choice.ONLY_ONE), Reason.COUNTED);
        var inside = programme(FORMULA, Map.of(KZ, NONE), budget("30", Choice.ONLY_ONE), Reason.INSIDE_PARENT);
        var poor = programme("poor", Map.of(KZ, NONE), Optional.empty(), Reason.NO_RATE);
        var activities = List.of(inside, nowhere, parent, part, poor, shared);
        return new Ledger(plain.asOf(), Optional.of(KZ), Optional.empty(), plain.currency(), totals(), countries(),
                Activities.of(activities),
                List.of(pair(inside, Scope.OWN, "30", "0"), pair(parent, Scope.REGIONAL, "1000", "600"),
                        pair(part, Scope.OWN, "400", "400"),
                        pair(shared, Scope.SHARE, "120", "120")),
                funding(), years(), organisations(), plain.envelopes(), plain.milestones(), followUps(), List.of(),
                List.of(DOLLAR, TENGE),
                List.of(new Check(Check.Kind.YEARS_AGAINST_BUDGETS, "1170.5", "1170.5"),
                        new Check(Check.Kind.AMOUNTS_NOT_CONVERTED, "0", "1")),
                facts()::stream, LedgerSamples.count(facts()), new TreeMap<>(), documents(),
                Collections.emptySortedMap(), notices(), changes(), LedgerSamples.decided("f1"), plain.alike());
    }

    private static Optional<Percentage> share(String percent) {
        return Optional.of(new Percentage(new BigDecimal(percent)));
    }

    private static Optional<Figure<Amount>> budget(String euros, Choice choice) {
        var dollars = new Amount(Optional.of(Money.of("1", "USD")), Optional.of(Money.of(euros, "EUR")),
                Optional.of(DOLLAR),
                Qualifier.AT_LEAST);
        return Optional
                .of(new Figure<>(dollars, Rule.CHOOSING_AMONG_DOCUMENTS, choice, List.of("f1", "f2"), List.of(),
                        List.of()));
    }

    private static ActivitySummary programme(String name, Map<Country, Optional<Percentage>> countries,
            Optional<Figure<Amount>> budget,
            Reason counted) {
        var parent = name.equals("part") ? Optional.of("parent") : Optional.<String>empty();
        var activity = new Activity(name, List.of(), name, Collections.emptySortedMap(), List.of("+alias", "-alias"),
                ActivityKind.STRATEGY, parent);
        SortedMap<OrganisationRole, SortedSet<String>> partners = new TreeMap<>(
                Map.of(OrganisationRole.PARTNER, new TreeSet<>(List.of("ministry"))));
        return new ActivitySummary(activity, new TreeMap<>(countries), budget, List.of(), Collections.emptySortedMap(),
                timeline(), partners,
                List.of(), counted, 0);
    }

    private static ActivitySummary counting(String euros, ActivitySummary of) {
        return new ActivitySummary(of.activity(), of.countries(), of.budget(), of.contributions(), of.sums(),
                of.timeline(), of.partners(), of.documents(), of.counted(), of.disagreements(), of.earmarked(),
                of.nets(), of.recorded(), Optional.of(Money.of(euros, "EUR")));
    }

    private static Timeline timeline() {
        var start = new Figure<>(PartialDate.day(1899, 5, 1), Rule.TIME, Choice.ONLY_ONE, List.of("gone"), List.of(),
                List.of());
        var end = new Figure<>(PartialDate.day(2025, 5, 1), Rule.TIME, Choice.MOVED_END, List.of("f3"), List.of(),
                List.of());
        return new Timeline(Optional.of(start), Optional.of(end), Optional.of(PartialDate.year(2024)),
                ActivityStatus.ENDED,
                OptionalInt.of(100));
    }

    private static CountryActivity pair(ActivitySummary summary, Scope scope, String euros, String counted) {
        return new CountryActivity(KZ, summary, scope, Optional.of(Money.of(euros, "EUR")),
                Optional.of(Money.of(counted, "EUR")).filter(money -> money.amount().signum() > 0));
    }

    private static Totals totals() {
        return new Totals(Money.of("520", "EUR"), Money.of("600", "EUR"), Money.of("50", "EUR"), 1,
                new TreeMap<>(Map.of(ActivityStatus.ENDED, 6)), 1, new TreeMap<>(Map.of(OrganisationRole.PARTNER, 1)),
                1);
    }

    private static List<CountrySummary> countries() {
        return List.of(new CountrySummary(KZ, new TreeMap<>(Map.of(ActivityStatus.ENDED, 4)), Money.of("520", "EUR"),
                Money.of("600", "EUR"),
                1, Optional.empty(), Optional.of(PartialDate.day(2025, 5, 1)), 1,
                new TreeMap<>(Map.of(OrganisationRole.PARTNER, 1)), 1));
    }

    private static List<FundingLine> funding() {
        var unknown = new Amount(Optional.of(Money.of("1000.5", "TJS")), Optional.empty(), Optional.empty(),
                Qualifier.ABOUT);
        var known = new Amount(Optional.of(Money.of("100000", "KZT")), Optional.of(Money.of("210", "EUR")),
                Optional.of(TENGE), Qualifier.UP_TO);
        return List.of(
                new FundingLine("f1", "poor", new TreeSet<>(List.of(KZ)), FundingRole.BUDGET, Optional.of("ministry"),
                        unknown,
                        FinanceType.GRANT, Reason.NO_RATE, "en/a.txt"),
                new FundingLine("f2", "elsewhere", new TreeSet<>(List.of(KZ)), FundingRole.CONTRIBUTION,
                        Optional.of("unheard-of"), known,
                        FinanceType.LOAN, Reason.COUNTED, "en/a.txt"));
    }

    private static List<YearLine> years() {
        return List.of(year("part", OptionalInt.of(1990), "100"), year("part", OptionalInt.of(2024), "300"),
                year("elsewhere", OptionalInt.of(2024), "70"), year("shared", OptionalInt.empty(), "200"));
    }

    private static YearLine year(String activity, OptionalInt year, String euros) {
        return new YearLine(activity, FundingRole.BUDGET, Optional.empty(), year, Money.of(euros, "EUR"),
                year.isPresent() ? YearLine.Allocation.OWN_PERIOD : YearLine.Allocation.UNDATED);
    }

    private static List<OrganisationSummary> organisations() {
        var ministry = new Organisation("ministry", List.of(), "@Ministry",
                new TreeMap<>(Map.of("en", "Ministry", "ru", "Other")),
                List.of("Min."), List.of("M"), OrganisationType.GOVERNMENT, Optional.of(KZ));
        var ids = List.of(FORMULA, "nowhere", "parent", "part", "poor", "shared");
        return List.of(new OrganisationSummary(ministry, new TreeMap<>(Map.of(OrganisationRole.PARTNER, ids)),
                new TreeSet<>(List.of(KZ)),
                Money.of("0", "EUR")));
    }

    private static List<Fact> facts() {
        var mention = new OrganisationMention("Ministry", List.of(), Optional.empty());
        return List.of(
                new Fact("f1", new CountryStated(KZ, share("60"), Optional.empty(), Basis.STATED), evidence(0, FORMULA),
                        Optional.of("shared"), Optional.empty()),
                new Fact("f2", CountryStated.in(KG, Optional.empty()), evidence(1, "a\u0001b\tc\r\nd"),
                        Optional.of("elsewhere"), Optional.empty()),
                new Fact("f3",
                        new PeriodStated(Period.until(PartialDate.year(2025)), DateType.PLANNED, Edition.CURRENT),
                        evidence(2, "-1"),
                        Optional.of("part"), Optional.empty()),
                new Fact("f4", new Participation(mention, OrganisationRole.PARTNER), evidence(3, "x".repeat(40_000)),
                        Optional.of("part"),
                        Optional.of("ministry")));
    }

    private static Evidence evidence(int start, String quote) {
        return new Evidence("en/a.txt", new Span(start, start + 1), quote, "en", "en-rule", 0.4,
                List.of(new Span(90, 91)), Optional.of("Sheet1!A1"));
    }

    private static List<Document> documents() {
        return List.of(document("en/a.txt", "https://example.org/a?b=c&d", Document.State.READ),
                document("en/b.txt", "not an address", Document.State.REFUSED),
                document("en/c.txt", "ftp://example.org/c", Document.State.READ));
    }

    private static Document document(String path, String address, Document.State state) {
        return new Document(path, "en", path.equals("en/c.txt") ? "" : "+Title", Optional.empty(), Optional.empty(),
                Optional.of(address),
                "text/plain", 10, state);
    }

    private static List<Change> changes() {
        var nothing = new Change.State(Optional.empty(), new TreeSet<>());
        return List.of(
                new Change(Change.Kind.GONE, "former", FORMULA, Change.Subject.PROGRAMME,
                        Change.State.of(FORMULA, List.of("en/a.txt")), nothing, new TreeSet<>(List.of(KZ))),
                new Change(Change.Kind.ENDED, "part", "part", Change.Subject.STATUS,
                        Change.State.of("running", List.of()), Change.State.of("ended", List.of()),
                        new TreeSet<>(List.of(KZ))));
    }

    private static List<FollowUp> followUps() {
        return List.of(
                new FollowUp(FollowUp.Kind.WITHOUT_BUDGET, "poor", Disagreement.Subject.BUDGET, Optional.empty()),
                new FollowUp(FollowUp.Kind.DISAGREEMENT, "part", Disagreement.Subject.END, Optional.empty()));
    }

    private static List<Notice> notices() {
        return List.of(new Notice(Notice.Code.DATE_UNKNOWN, "en/a.txt", Optional.empty(), "no date"),
                new Notice(Notice.Code.DOCUMENT_EMPTY, "en/b.txt", Optional.empty(), "0 characters"),
                new Notice(Notice.Code.NO_RATE, "en/a.txt", Optional.of(new Span(1, 2)), "TJS"));
    }
}
