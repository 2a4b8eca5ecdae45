package org.esep.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Amount;
import org.esep.aggregate.AppliedDecisions;
import org.esep.aggregate.Choice;
import org.esep.aggregate.CountryActivity;
import org.esep.aggregate.FactCount;
import org.esep.aggregate.Figure;
import org.esep.aggregate.FundingLine;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.OrganisationSummary;
import org.esep.aggregate.Reason;
import org.esep.aggregate.Rule;
import org.esep.aggregate.Scope;
import org.esep.aggregate.Timeline;
import org.esep.aggregate.Totals;
import org.esep.fact.Activity;
import org.esep.fact.Document;
import org.esep.fact.Evidence;
import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.fact.Organisation;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Span;
import org.esep.iati.ActivityKind;
import org.esep.iati.ActivityStatus;
import org.esep.iati.Country;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.OrganisationType;
import org.esep.iati.PartialDate;
import org.esep.iati.Percentage;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;

/// An invented ledger of so many lines of funding, a hundred to an activity, each with its fact; lines and facts are
/// made when they are asked for and never held.
public record LargeLedger(int lines) {

    private static final int TO_ONE = 100;
    private static final int FUNDERS = 200;
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final List<Country> COUNTRIES = List.of(new Country("KG"), new Country("KZ"), new Country("TJ"),
            new Country("UZ"));

    public Ledger ledger() {
        var activities = IntStream.range(0, lines / TO_ONE).mapToObj(this::activity).toList();
        var none = new Money(BigDecimal.ZERO, EURO);
        return new Ledger(AS_OF, Optional.empty(), Optional.empty(), EURO,
                new Totals(none, none, none, 0, new TreeMap<>(), FUNDERS, new TreeMap<>(), 0),
                List.of(), activities, activities.stream().map(LargeLedger::pair).toList(), funding(), List.of(),
                organisations(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                () -> IntStream.range(0, lines).mapToObj(this::fact),
                new FactCount(lines, 0, new TreeMap<>(), new TreeSet<>()), new TreeMap<>(),
                IntStream.range(0, lines / TO_ONE).mapToObj(this::document).toList(), new TreeMap<>(), List.of(),
                List.of(), AppliedDecisions.NONE, List.of());
    }

    private List<FundingLine> funding() {
        return new AbstractList<>() {

            @Override
            public FundingLine get(int number) {
                return line(number);
            }

            @Override
            public int size() {
                return lines;
            }
        };
    }

    private static String id(String kind, int number) {
        return kind + "-" + number;
    }

    private static String path(int number) {
        return String.format(Locale.ROOT, "en/report-%06d.txt", number / TO_ONE);
    }

    private static String factId(int number) {
        return Long.toHexString(0x9E3779B97F4A7C15L * (number + 1));
    }

    private static Money euros(int number) {
        return new Money(BigDecimal.valueOf(1000L + number % 999_983 * 37L), EURO);
    }

    private static Amount amount(int number) {
        return new Amount(Optional.of(euros(number)), Optional.of(euros(number)), Optional.empty(), Qualifier.EXACT);
    }

    private FundingLine line(int number) {
        return new FundingLine(factId(number), id("activity", number / TO_ONE),
                new TreeSet<>(List.of(country(number / TO_ONE))), FundingRole.CONTRIBUTION,
                Optional.of(id("funder", number % FUNDERS)), amount(number), FinanceType.GRANT, Reason.COUNTED,
                path(number));
    }

    private Fact fact(int number) {
        var funder = id("funder", number % FUNDERS);
        var claim = new Funding(euros(number), FundingRole.CONTRIBUTION,
                Optional.of(new OrganisationMention(funder, List.of(), Optional.of(funder))), Qualifier.EXACT,
                FinanceType.GRANT, List.of(), Period.UNKNOWN, Optional.empty(), List.of());
        var evidence = new Evidence(path(number), new Span(number % TO_ONE * 80, number % TO_ONE * 80 + 70),
                "Funder " + number % FUNDERS + " gives " + euros(number) + " to sample programme " + number / TO_ONE + ".",
                "en", "en-contribution", 0.9, List.of(), Optional.empty());
        return new Fact(factId(number), claim, evidence, Optional.of(id("activity", number / TO_ONE)),
                Optional.of(funder));
    }

    private static Country country(int activity) {
        return COUNTRIES.get(activity % COUNTRIES.size());
    }

    private static <T> Figure<T> figure(T value, Rule rule, int activity) {
        return new Figure<>(value, rule, Choice.ONLY_ONE, List.of(factId(activity * TO_ONE)), List.of(),
                List.of(path(activity * TO_ONE)));
    }

    private ActivitySummary activity(int number) {
        var name = "Sample programme " + number + " for water, schools and courts";
        var activity = new Activity(id("activity", number), List.of(), name, new TreeMap<>(), List.of(),
                ActivityKind.PROJECT, Optional.empty());
        var timeline = new Timeline(Optional.of(figure(PartialDate.year(2015 + number % 8), Rule.TIME, number)),
                Optional.of(figure(PartialDate.year(2023 + number % 6), Rule.TIME, number)), Optional.empty(),
                ActivityStatus.RUNNING, OptionalInt.of(50));
        var countries = new TreeMap<>(Map.of(country(number),
                Optional.<Percentage>empty()));
        return new ActivitySummary(activity, countries,
                Optional.of(figure(amount(number), Rule.CHOOSING_AMONG_DOCUMENTS, number)), List.of(),
                Collections.emptySortedMap(), timeline, Collections.emptySortedMap(), List.of(path(number * TO_ONE)),
                Reason.COUNTED, 0);
    }

    private static CountryActivity pair(ActivitySummary summary) {
        var budget = summary.budget().flatMap(figure -> figure.value().reporting());
        return new CountryActivity(summary.countries().firstKey(), summary, Scope.OWN, budget, budget);
    }

    private static List<OrganisationSummary> organisations() {
        return IntStream.range(0, FUNDERS).mapToObj(number -> {
            var organisation = new Organisation(id("funder", number), List.of(), "Funder " + number, new TreeMap<>(),
                    List.of(), List.of(), OrganisationType.GOVERNMENT, Optional.empty());
            return new OrganisationSummary(organisation,
                    new TreeMap<>(Map.of(OrganisationRole.FUNDING, new TreeSet<>())), new TreeSet<>(),
                    euros(number));
        }).toList();
    }

    private Document document(int number) {
        return new Document(path(number * TO_ONE), "en", "Report " + number, Optional.of("A publisher"),
                Optional.of(PartialDate.year(2024)), Optional.empty(), "text/plain", 8000, Document.State.READ);
    }
}
