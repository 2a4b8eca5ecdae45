package org.esep.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;

/// Parts add up to the whole to the cent, whatever the ledger.
class ExactLedgerTest {

    private static final List<String> COUNTRIES = List.of("KZ", "KG", "TJ", "UZ");
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "KZT", "JPY", "ALL");
    private static final Money NOTHING = Money.of("0", "EUR");

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(40);
    }

    private static String cents(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(1_000_000_000), 2).toPlainString();
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(NOTHING, Money::plus);
    }

    private static Stream<Money> reporting(Figure<Amount> figure) {
        return figure.value().reporting().stream();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moneyOverYearsAddsUp(long seed) {
        var random = new Random(seed);
        var years = new YearAllocation(Month.of(1 + random.nextInt(12)));
        var start = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3000));
        var end = start.plusDays(random.nextInt(4000));
        var money = Money.of(cents(random), "EUR");
        var lines = years.lines(new YearAllocation.Dated("p", FundingRole.BUDGET, Optional.empty(), money,
                Period.between(PartialDate.parse(start.toString()), PartialDate.parse(end.toString())),
                Optional.empty()), Period.UNKNOWN);

        assertThat(sum(lines.stream().map(YearLine::money))).isEqualTo(money);
        assertThat(lines).allMatch(line -> line.money().amount().scale() <= 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sharesOfCountriesAddUp(long seed) {
        var random = new Random(seed);
        var facts = new Facts().document("a.txt", "News", "2024").budget("p", cents(random), "EUR");
        COUNTRIES.forEach(country -> facts.share("p", country, BigDecimal.valueOf(1 + random.nextInt(2500), 2)
                .toPlainString()));
        var ledger = facts.ledger();

        assertThat(sum(ledger.countries().stream().map(CountrySummary::own))).isEqualTo(ledger.totals().all())
                .isEqualTo(sum(reporting(ledger.activities().getFirst().budget().orElseThrow())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void wholeLedgerAddsUp(long seed) {
        var ledger = random(new Random(seed)).ledger();

        assertThat(ledger.checks()).hasSize(Check.Kind.values().length)
                .allSatisfy(check -> assertThat(check.actual()).as(check.kind().name()).isEqualTo(check.expected()));
        assertThat(sum(ledger.organisations().stream().map(OrganisationSummary::contributed)))
                .isEqualTo(sum(ledger.activities().stream().flatMap(activity -> activity.contributions().stream())
                        .filter(share -> share.funder().isPresent()).flatMap(share -> reporting(share.figure()))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void overviewIsOwnAndRegionalAndWithoutCountry(long seed) {
        var ledger = random(new Random(seed)).ledger();
        var own = sum(ledger.countries().stream().map(CountrySummary::own));

        assertThat(ledger.totals().all())
                .isEqualTo(own.plus(ledger.totals().regional()).plus(ledger.totals().withoutCountry()));
    }

    private static Facts random(Random random) {
        var facts = new Facts();
        IntStream.range(0, 40).forEach(number -> {
            facts.document("d" + number % 9 + ".txt", "News " + random.nextInt(3),
                    random.nextBoolean() ? "2024-0" + (1 + random.nextInt(9)) : "");
            add(facts, random, "p" + random.nextInt(14));
        });
        return facts;
    }

    private static void add(Facts facts, Random random, String id) {
        var currency = CURRENCIES.get(random.nextInt(CURRENCIES.size()));
        switch (random.nextInt(9)) {
            case 0 -> facts.budget(id, cents(random), currency);
            case 1 -> facts.about(id, cents(random), currency);
            case 2 -> facts.contribution(id, "o" + random.nextInt(3), cents(random), currency);
            case 3 -> facts.contribution(id, "", cents(random), currency);
            case 4 -> facts.period(id, "2015-0" + (1 + random.nextInt(9)), "");
            case 5 -> facts.period(id, "", String.valueOf(2013 + random.nextInt(9)));
            case 6 -> facts.share(id, COUNTRIES.get(random.nextInt(4)), String.valueOf(1 + random.nextInt(99)));
            case 7 -> facts.child(id, "p" + random.nextInt(14), COUNTRIES.get(random.nextInt(4)));
            default -> facts.activity(id, COUNTRIES.get(random.nextInt(4)));
        }
    }
}
