package org.esep.report.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.esep.aggregate.Activities;
import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Amount;
import org.esep.aggregate.Change;
import org.esep.aggregate.Choice;
import org.esep.aggregate.Contribution;
import org.esep.aggregate.CountryActivity;
import org.esep.aggregate.Disagreement;
import org.esep.aggregate.Figure;
import org.esep.aggregate.FollowUp;
import org.esep.aggregate.FundingLine;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;
import org.esep.aggregate.LeftOut;
import org.esep.aggregate.MilestoneLine;
import org.esep.aggregate.OrganisationSummary;
import org.esep.aggregate.Reason;
import org.esep.aggregate.Rule;
import org.esep.aggregate.Scope;
import org.esep.aggregate.Timeline;
import org.esep.aggregate.YearLine;
import org.esep.fact.Activity;
import org.esep.fact.Claim;
import org.esep.fact.Document;
import org.esep.fact.Evidence;
import org.esep.fact.Fact;
import org.esep.fact.Milestone;
import org.esep.fact.Notice;
import org.esep.fact.Organisation;
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
import org.esep.iati.Qualifier;
import org.esep.settings.Rate;

/// A ledger of one programme in two countries, paid for in dollars, told by one document.
final class Samples {

    static final Country KG = new Country("KG");
    static final Country KZ = new Country("KZ");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Rate RATE = new Rate(Currency.getInstance("USD"), EUR, 2024, new BigDecimal("0.92"), "ECB",
            Rate.Fit.OF_YEAR);

    private Samples() {}

    static Ledger ledger(Fact... facts) {
        var empty = LedgerSamples.empty();
        return new Ledger(LocalDate.of(2026, 11, 24), Optional.empty(), Optional.empty(), EUR, empty.totals(),
                List.of(),
                Activities.of(List.of(programme())), pairs(), List.of(funding()),
                List.of(year(OptionalInt.of(2024)), year(OptionalInt.empty())),
                organisations(), List.of(), List.of(milestone()), List.of(followUp()), List.of(disagreement()),
                List.of(RATE), List.of(),
                () -> Stream.of(facts).sorted(Fact.ORDER), LedgerSamples.count(List.of(facts)), new TreeMap<>(),
                List.of(document()), new TreeMap<>(Map.of("ru/doc.txt", "ru/first.txt")),
                List.of(notice()), List.of(change()), LedgerSamples.decided("f1"), LedgerSamples.alike());
    }

    static Fact fact(String id, Claim claim) {
        return new Fact(id, claim, evidence("ru/doc.txt", 10), Optional.of("rural-water"),
                Optional.of("european-union"));
    }

    static Evidence evidence(String document, int start) {
        return new Evidence(document, new Span(start, start + 5), "Quote", "ru", "ru-rule-1", 0.85,
                List.of(new Span(90, 95), new Span(40, 45)), Optional.empty());
    }

    static Activity activity() {
        return new Activity("rural-water", List.of("village-water"), "Rural Water",
                new TreeMap<>(
                        Map.of("en", "Rural Water", "ky", "\u0410\u0439\u044b\u043b \u0441\u0443\u0443\u0441\u0443")),
                List.of("RW"), ActivityKind.PROJECT, Optional.of("water-strategy"));
    }

    static Organisation union() {
        return new Organisation("european-union", List.of(), "European Union",
                new TreeMap<>(Map.of("en", "European Union", "kk", "\u0415\u041e")), List.of(), List.of("EU"),
                OrganisationType.INTERGOVERNMENTAL, Optional.empty());
    }

    private static Organisation fund() {
        return new Organisation("water-fund", List.of(), "=Water \"Fund\", Osh", new TreeMap<>(), List.of(), List.of(),
                OrganisationType.NGO, Optional.of(KG));
    }

    private static ActivitySummary programme() {
        var countries = new TreeMap<Country, Optional<Percentage>>();
        countries.put(KZ, Optional.empty());
        countries.put(KG, Optional.empty());
        return new ActivitySummary(activity(), countries, Optional.of(figure(amount("2000000", "1840000"))),
                List.of(new Contribution(Optional.of("european-union"), figure(amount("1500000", "1380000"))),
                        new Contribution(Optional.empty(), figure(amount("10", "9.2")))),
                new TreeMap<>(Map.of(FundingRole.CONTRIBUTION, Money.of("1380009.20", "EUR"))), timeline(), partners(),
                List.of("ru/doc.txt"), Reason.COUNTED, 1);
    }

    private static Timeline timeline() {
        return new Timeline(Optional.of(figure(PartialDate.parse("2024-01"))),
                Optional.of(figure(PartialDate.parse("2027"))), Optional.of(PartialDate.parse("2026-06-30")),
                ActivityStatus.RUNNING, OptionalInt.of(72));
    }

    private static <T> Figure<T> figure(T value) {
        return new Figure<>(value, Rule.CHOOSING_AMONG_DOCUMENTS, Choice.LATER_DOCUMENT, List.of("f1"),
                List.of(new LeftOut("f2", Reason.OTHER_VALUE_CHOSEN)), List.of("ru/doc.txt"));
    }

    private static Amount amount(String dollars, String euros) {
        return new Amount(Optional.of(Money.of(dollars, "USD")), Optional.of(Money.of(euros, "EUR")), Optional.of(RATE),
                Qualifier.ABOUT);
    }

    private static SortedMap<OrganisationRole, SortedSet<String>> partners() {
        var partners = new TreeMap<OrganisationRole, SortedSet<String>>();
        partners.put(OrganisationRole.PARTNER, new TreeSet<>(List.of("water-fund")));
        partners.put(OrganisationRole.IMPLEMENTING, new TreeSet<>(List.of("water-fund")));
        return partners;
    }

    private static List<CountryActivity> pairs() {
        return List.of(new CountryActivity(KG, programme(), Scope.REGIONAL, Optional.of(Money.of("1840000", "EUR")),
                Optional.of(Money.of("1840000", "EUR"))),
                new CountryActivity(KZ, programme(), Scope.SHARE, Optional.empty(), Optional.empty()));
    }

    private static FundingLine funding() {
        return new FundingLine("f1", "rural-water", new TreeSet<>(List.of(KZ, KG)), FundingRole.CONTRIBUTION,
                Optional.of("european-union"), amount("1500000", "1380000"), FinanceType.GRANT, Reason.PART_OF_BUDGET,
                "ru/doc.txt");
    }

    private static YearLine year(OptionalInt year) {
        return new YearLine("rural-water", FundingRole.BUDGET, Optional.of("fund"), year, Money.of("460000.01", "EUR"),
                year.isPresent() ? YearLine.Allocation.OWN_PERIOD : YearLine.Allocation.UNDATED);
    }

    private static List<OrganisationSummary> organisations() {
        var roles = new TreeMap<OrganisationRole, List<String>>();
        roles.put(OrganisationRole.IMPLEMENTING, List.of("rural-water"));
        roles.put(OrganisationRole.PARTNER, List.of("rural-water"));
        return List.of(
                new OrganisationSummary(union(), new TreeMap<>(), new TreeSet<>(List.of(KZ, KG)),
                        Money.of("1380000", "EUR")),
                new OrganisationSummary(fund(), roles, new TreeSet<>(List.of(KG)), Money.of("0", "EUR")));
    }

    private static MilestoneLine milestone() {
        return new MilestoneLine("m1", new Milestone(PartialDate.parse("2026-05"), Optional.empty(), List.of(KZ, KG),
                "+ opened,\r\nwith \"guests\""), Optional.empty(), "ru/doc.txt");
    }

    private static FollowUp followUp() {
        return new FollowUp(FollowUp.Kind.ENDING_SOON, "rural-water", Disagreement.Subject.END,
                Optional.of(PartialDate.parse("2027")));
    }

    private static Disagreement disagreement() {
        return new Disagreement("rural-water", Disagreement.Subject.CONTRIBUTION, Choice.LATER_DOCUMENT,
                List.of(new Disagreement.Value("USD 1500000", "f1", "ru/doc.txt", Reason.PART_OF_BUDGET),
                        new Disagreement.Value("USD 1400000", "f2", "en/old.txt", Reason.OTHER_VALUE_CHOSEN)));
    }

    private static Change change() {
        return new Change(Change.Kind.REVISED, "rural-water", "Rural Water", Change.Subject.BUDGET,
                Change.State.of("USD 1900000", List.of("en/old.txt")),
                Change.State.of("USD 2000000", List.of("ru/doc.txt")), new TreeSet<>(List.of(KG, KZ)));
    }

    private static Document document() {
        return new Document("ru/doc.txt", "ru", "@title", Optional.empty(),
                Optional.of(PartialDate.parse("2026-05-20")),
                Optional.empty(), "text/plain", 1234, Document.State.READ);
    }

    private static Notice notice() {
        return new Notice(Notice.Code.NO_RATE, "ru/doc.txt", Optional.of(new Span(5, 9)), "-1");
    }

    static String text(DataFile file, Ledger ledger) {
        var out = new ByteArrayOutputStream();
        try {
            file.write(ledger, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
