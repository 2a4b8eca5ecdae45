package org.esep.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.fact.ActivityNamed;
import org.esep.fact.Candidate;
import org.esep.fact.Claim;
import org.esep.fact.CountryStated;
import org.esep.fact.Document;
import org.esep.fact.Evidence;
import org.esep.fact.Extraction;
import org.esep.fact.Funding;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.fact.Span;
import org.esep.iati.ActivityKind;
import org.esep.iati.Country;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.PartialDate;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;

/// What documents claim of invented activities: three documents tell of each, in a spelling of its own each, ten facts
/// in all; a document tells of ten activities. The same for the same number of activities.
record Claims(int activities) {

    private static final int IN_ONE = 10;
    private static final List<String> SYLLABLES = List.of("ba", "ren", "tol", "mi", "gar", "sus", "ke", "lon", "dra",
            "vi", "por", "nel", "fa", "zim", "hu", "rok");
    private static final List<String> COUNTRIES = List.of("KZ", "KG", "TJ", "UZ", "TM");

    /// The ways in which documents tell of an activity.
    private enum Kind {
        PAGE, NEWS, REPORT
    }

    Stream<Extraction> documents() {
        return IntStream.range(0, activities / IN_ONE).boxed()
                .flatMap(number -> Stream.of(Kind.values()).map(kind -> document(kind, number)));
    }

    private Extraction document(Kind kind, int number) {
        var path = String.format(Locale.ROOT, "%s/%07d.txt", kind.name().toLowerCase(Locale.ROOT), number);
        var document = new Document(path, "en", "Document " + number, Optional.of("A publisher"),
                Optional.of(PartialDate.year(2020 + kind.ordinal())), Optional.empty(), "text/plain", 5000,
                Document.State.READ);
        var candidates = new ArrayList<Candidate>();
        for (var at = 0; at < IN_ONE; at++) {
            for (var claim : claims(kind, number * IN_ONE + at)) {
                candidates.add(new Candidate(claim, evidence(path, candidates.size()), Optional.of("a" + at)));
            }
        }
        return new Extraction(document, candidates, List.of());
    }

    private static Evidence evidence(String path, int number) {
        return new Evidence(path, new Span(number * 100, number * 100 + 90),
                "A sentence of about the usual length, in which a document claims what is told of number " + number, "en",
                "en-rule", 0.8, List.of(), Optional.empty());
    }

    private List<Claim> claims(Kind kind, int activity) {
        var random = new SplittableRandom(activity);
        var words = IntStream.range(0, 4).mapToObj(_ -> word(random)).toList();
        var country = CountryStated.in(new Country(COUNTRIES.get(activity % COUNTRIES.size())), Optional.empty());
        var start = 2005 + random.nextInt(15);
        var period = new Period(Optional.of(PartialDate.year(start)), Optional.of(PartialDate.year(start + 3)));
        var money = Money.of(String.valueOf(10_000L * (1 + random.nextInt(900))), "USD");
        var funder = organisation(random);
        return switch (kind) {
            case PAGE -> List.of(named("Support to " + capitals(words)), country,
                    new PeriodStated(period, DateType.PLANNED, Edition.CURRENT), funding(money, funder));
            case NEWS -> List.of(named("support of " + String.join(" ", words).toUpperCase(Locale.ROOT)),
                    new Participation(organisation(random), OrganisationRole.IMPLEMENTING), funding(money, funder));
            case REPORT -> List.of(named(capitals(words.reversed()) + ": Support"), country,
                    new Participation(funder, OrganisationRole.FUNDING));
        };
    }

    private static Claim named(String name) {
        return new ActivityNamed(name, List.of(), ActivityKind.PROJECT, Optional.empty(), Optional.empty());
    }

    private static Claim funding(Money money, OrganisationMention funder) {
        return new Funding(money, FundingRole.CONTRIBUTION, Optional.of(funder), Qualifier.EXACT, FinanceType.UNKNOWN,
                List.of(), Period.UNKNOWN, Optional.empty(), List.of());
    }

    private OrganisationMention organisation(SplittableRandom random) {
        var own = new SplittableRandom(-1L - random.nextInt(Math.max(1, activities / 20)));
        var name = "Foundation of " + capitals(List.of(word(own), word(own)));
        return new OrganisationMention(random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT), List.of(),
                Optional.empty());
    }

    private static String capitals(List<String> words) {
        return words.stream().map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining(" "));
    }

    /// Some words are far more frequent than others, as in any language.
    private static String word(SplittableRandom random) {
        var rank = (int) Math.pow(16_384, random.nextDouble());
        var word = new StringBuilder();
        for (var left = rank * 31 % 65_536; word.length() < 4 || left > 0; left /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(left % SYLLABLES.size()));
        }
        return word.toString();
    }
}
