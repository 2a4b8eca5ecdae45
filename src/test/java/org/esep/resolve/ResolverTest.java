package org.esep.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.esep.fact.Activity;
import org.esep.fact.ActivityNamed;
import org.esep.fact.Candidate;
import org.esep.fact.Claim;
import org.esep.fact.CountryStated;
import org.esep.fact.Document;
import org.esep.fact.Envelope;
import org.esep.fact.Evidence;
import org.esep.fact.Extraction;
import org.esep.fact.Fact;
import org.esep.fact.Match;
import org.esep.fact.Notice;
import org.esep.fact.Organisation;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.RegisteredId;
import org.esep.fact.Span;
import org.esep.gazetteer.Gazetteers;
import org.esep.iati.ActivityKind;
import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.OrganisationType;
import org.esep.iati.Qualifier;
import org.esep.language.LanguagePack;
import org.esep.language.LanguagePacks;
import org.esep.settings.ConfigFolder;
import org.esep.settings.Decision;
import org.esep.settings.Decisions;
import org.esep.settings.IdentityWeights;
import org.esep.settings.Place;
import org.esep.settings.Regions;

class ResolverTest {

    private static final ConfigFolder CONFIG = ConfigFolder.over(Path.of("config"));
    private static final LanguagePacks PACKS = LanguagePacks.load(CONFIG);
    private static final Resolver RESOLVER = Resolver
            .of(Gazetteers.load(CONFIG, PACKS.packs().stream().map(LanguagePack::iso).toList()), PACKS,
                    Regions.load(CONFIG), IdentityWeights.load(CONFIG),
                    new Decisions(List.of()));

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

    private static Extraction document(String path, Candidate... candidates) {
        var document = new Document(path, "en", path, Optional.empty(), Optional.empty(), Optional.empty(),
                "text/plain", 1,
                Document.State.READ);
        return new Extraction(document, placed(path, candidates), List.of());
    }

    private static List<Candidate> placed(String path, Candidate... candidates) {
        var placed = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            var evidence = candidate.evidence();
            placed.add(new Candidate(candidate.claim(),
                    new Evidence(path, evidence.span(), "quote", evidence.language(), "rule",
                            evidence.confidence(), List.of(), Optional.empty()),
                    candidate.subject()));
        }
        return placed;
    }

    private static Candidate candidate(String language, Claim claim, String subject) {
        return at(language, claim, subject, 0);
    }

    private static Candidate at(String language, Claim claim, String subject, int start) {
        var evidence = new Evidence("", new Span(start, start + 5), "quote", language, "rule", 0.8, List.of(),
                Optional.empty());
        return new Candidate(claim, evidence, Optional.of(subject));
    }

    private static Candidate named(String language, String name, String... aliases) {
        return candidate(language, new ActivityNamed(name, List.of(aliases), ActivityKind.PROJECT, Optional.empty(),
                Optional.empty()), "a1");
    }

    private static Candidate known(String name, String id) {
        return candidate("en",
                new ActivityNamed(name, List.of(), ActivityKind.PROGRAMME, Optional.empty(), Optional.of(id)), "a1");
    }

    private static Candidate country(String code) {
        return candidate("en", CountryStated.in(new Country(code), Optional.empty()), "a1");
    }

    private static Candidate part(String language, String name, OrganisationRole role, String... aliases) {
        return candidate(language,
                new Participation(new OrganisationMention(name, List.of(aliases), Optional.empty()), role), "a1");
    }

    private static Resolution resolve(Extraction... documents) {
        return RESOLVER.resolve(AllClaims.held(List.of(documents)), List.of(), AS_OF);
    }

    private static List<Fact> facts(Extraction document) {
        return resolve(document).facts(document);
    }

    /// All that a resolution tells.
    private static List<Object> told(Resolution resolution, List<Extraction> documents) {
        var facts = documents.stream().flatMap(document -> resolution.facts(document).stream()).sorted(Fact.ORDER)
                .toList();
        return List.of(resolution.activities(), resolution.organisations(), facts, resolution.registry(),
                resolution.matches(), resolution.suggestions());
    }

    @Test
    void sameNameInTwoDocumentsIsOneActivity() {
        var resolution = resolve(document("a", named("en", "Fair Rules for Small Farms")),
                document("b", named("en", "FAIR RULES for small farms")));

        assertThat(resolution.activities()).extracting(Activity::id).containsExactly("fair-rules-for-small-farms");
    }

    @Test
    void inflectedNameIsTheSame() {
        var resolution = resolve(
                document("a", named("ru",
                        "\u041F\u043E\u0434\u0434\u0435\u0440\u0436\u043A\u0430 \u0441\u0435\u043B\u044C\u0441\u043A\u0438\u0445 \u0448\u043A\u043E\u043B")),
                document("b", named("ru",
                        "\u041F\u043E\u0434\u0434\u0435\u0440\u0436\u043A\u0438 \u0441\u0435\u043B\u044C\u0441\u043A\u0438\u0445 \u0448\u043A\u043E\u043B")));

        assertThat(resolution.activities()).hasSize(1);
    }

    @Test
    void acronymJoinsAndItsPhasesStayApart() {
        var resolution = resolve(document("a", named("en", "Steady Borders", "SBMX-9")),
                document("b", named("en", "Steady Mountain Borders", "SBMX-9")),
                document("c", named("en", "Other Borders", "SBMX-10")));

        assertThat(resolution.activities()).hasSize(2);
    }

    @Test
    void phasesThatNoEntryListsStayApartAndArePartsOfTheWhole() {
        var resolution = resolve(document("a", known("CADAP", "cadap"), known("CADAP 7", "cadap-7")),
                document("b", known("CADAP", "cadap"), known("CADAP 6", "cadap-6")),
                document("c", known("CADAP", "cadap")));

        assertThat(resolution.activities()).hasSize(3)
                .filteredOn(activity -> !activity.id().equals("cadap")).extracting(Activity::parent)
                .containsOnly(Optional.of("cadap"));
    }

    @Test
    void nameInAnotherLanguageIsTheSame() {
        var resolution = resolve(
                document("a", named("en", "Reform of Rural School Insurance in Tajikistan"), country("TJ")),
                document("b", named("ru",
                        "\u0420\u0435\u0444\u043E\u0440\u043C\u0430 \u0441\u0435\u043B\u044C\u0441\u043A\u043E\u0433\u043E \u0448\u043A\u043E\u043B\u044C\u043D\u043E\u0433\u043E \u0441\u0442\u0440\u0430\u0445\u043E\u0432\u0430\u043D\u0438\u044F \u0432 \u0422\u0430\u0434\u0436\u0438\u043A\u0438\u0441\u0442\u0430\u043D\u0435"),
                        country("TJ")));

        assertThat(resolution.activities()).hasSize(1);
        assertThat(resolution.matches().values()).singleElement().satisfies(matches -> assertThat(matches)
                .singleElement().satisfies(match -> assertThat(match.features()).extracting(Match.Feature::kind)
                        .containsExactly(Match.Kind.NAME, Match.Kind.COUNTRIES)));
    }

    @Test
    void whatOneDocumentTellsApartStaysApart() {
        var other = candidate("en", new ActivityNamed("Fair Rules for Farms", List.of(), ActivityKind.PROJECT,
                Optional.empty(), Optional.empty()), "a2");

        assertThat(resolve(document("a", named("en", "Fair Rules for Small Farms"), other)).activities()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"Fair Rules for Small Farms 2014-2017,Fair Rules for Small Farms 2018-2021",
            "Fair Rules for Small Farms II,Fair Rules for Small Farms III",
            "Fair Rules for Small Farms in Armenia,Fair Rules for Small Farms in Georgia"})
    void otherYearsPhasesAndCountriesStayApart(String one, String other) {
        assertThat(resolve(document("a", named("en", one)), document("b", named("en", other))).activities()).hasSize(2);
    }

    @Test
    void nameOfFewTellingWordsIsNoPartOfALongerOne() {
        assertThat(resolve(document("a", named("en", "Rule of Law Programme"), country("KZ")),
                document("b", named("en", "Coordinated Work of Small Towns for the Rule of Law"), country("KZ")))
                .activities()).hasSize(2);
    }

    @Test
    void whatIsAlikeButNotEnoughIsSuggested() {
        var resolution = resolve(
                document("a", named("en", "Clean Water for Villages of the Northern Valley"), country("AM"),
                        part("en", "Green Wells", OrganisationRole.IMPLEMENTING)),
                document("b", named("en", "Clean Water for Schools of the Northern Valley"), country("AM"),
                        part("en", "Green Wells", OrganisationRole.IMPLEMENTING)));

        assertThat(resolution.activities()).hasSize(2);
        assertThat(resolution.suggestions()).hasSize(1);
    }

    @Test
    void phasesAreNotSuggested() {
        var resolution = resolve(
                document("a", named("en", "Clean Water for Villages of the Northern Valley, phase 2"), country("AM")),
                document("b", named("en", "Clean Water for Villages of the Northern Valley, phase 3"), country("AM")));

        assertThat(resolution.activities()).hasSize(2);
        assertThat(resolution.suggestions()).isEmpty();
    }

    @Test
    void twoKnownActivitiesNeverBecomeOne() {
        var resolution = resolve(document("a", known("BOMCA", "bomca-9")), document("b", known("BOMCA", "bomca-10")));

        assertThat(resolution.activities()).extracting(Activity::id).containsExactly("bomca-10", "bomca-9");
    }

    @Test
    void knownActivityHasTheGazetteersNamesAndParent() {
        var resolution = resolve(document("a", known("BOMCA-9", "bomca-9")), document("b", known("BOMCA", "bomca")));

        assertThat(resolution.activities()).extracting(Activity::id, Activity::parent).containsExactly(
                org.assertj.core.groups.Tuple.tuple("bomca", Optional.empty()),
                org.assertj.core.groups.Tuple.tuple("bomca-9", Optional.of("bomca")));
        assertThat(resolution.activities().getFirst().name()).isEqualTo("Border Management Programme in Central Asia");
    }

    @Test
    void organisationIsJoinedByLegalFormAcronymAndGazetteer() {
        var mention = new OrganisationMention("EU", List.of(), Optional.of("european-union"));
        var resolution = resolve(
                document("a", named("en", "Fair Rules"),
                        part("en", "Public Foundation Green Wells", OrganisationRole.IMPLEMENTING, "GWF"),
                        candidate("en", new Participation(mention, OrganisationRole.FUNDING), "a1")),
                document("b", named("en", "Fair Rules"), part("en", "Green Wells", OrganisationRole.PARTNER),
                        part("en", "GWF", OrganisationRole.PARTNER)));

        assertThat(resolution.organisations()).hasSize(2);
        assertThat(resolution.organisations()).extracting(Organisation::name, Organisation::type)
                .contains(org.assertj.core.groups.Tuple.tuple("European Union", OrganisationType.INTERGOVERNMENTAL));
    }

    @ParameterizedTest
    @CsvSource({"Village School No 5,Village School No 12", "Working Group II on Water,Working Group III on Water",
            "Youth Agency 2020,Youth Agency 2030"})
    void organisationsThatANumberTellsApartStayTwo(String one, String other) {
        var resolution = resolve(document("a.txt", part("en", one, OrganisationRole.FUNDING)),
                document("b.txt", part("en", other, OrganisationRole.FUNDING)));

        assertThat(resolution.organisations()).extracting(Organisation::name).containsExactlyInAnyOrder(one, other);
    }

    @Test
    void numberedOrganisationIsTheSameInAnotherLanguage() {
        var resolution = resolve(document("a.txt", part("en", "National School No 5", OrganisationRole.FUNDING)),
                document("b.txt", part("ru", "Национальная школа № 5", OrganisationRole.FUNDING)));

        assertThat(resolution.organisations()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"en, Green Valley LLC, PRIVATE", "en, Valley Centre Ltd, PRIVATE", "en, Public Foundation Dawn, NGO",
            "en, Riverside University, ACADEMIA", "en, Green Valley, UNKNOWN", "en, Llcora Valley, UNKNOWN",
            "ru, Горный сад ОсОО, PRIVATE", "kk, «Дала өзені» ЖШС, PRIVATE", "kk, «Таң» қоғамдық қоры, NGO",
            "ky, «Тоо бак» ЖЧКсы, PRIVATE", "ky, «Таң» коомдук фонду, NGO"})
    void legalFormTellsWhatAnOrganisationIs(String language, String name, OrganisationType type) {
        var resolution = resolve(document("a", named("en", "Fair Rules"),
                part(language, name, OrganisationRole.PARTNER)));

        assertThat(resolution.organisations()).extracting(Organisation::type).containsExactly(type);
    }

    @Test
    void legalFormThatOneDocumentTellsIsOfAll() {
        var told = new OrganisationMention("Green Valley", List.of(), Optional.empty(), OrganisationType.PRIVATE);
        var resolution = resolve(
                document("a", named("en", "Fair Rules"), part("en", "Green Valley", OrganisationRole.PARTNER)),
                document("b", named("en", "Fair Rules"),
                        candidate("en", new Participation(told, OrganisationRole.PARTNER), "a1")));

        assertThat(resolution.organisations()).extracting(Organisation::type)
                .containsExactly(OrganisationType.PRIVATE);
    }

    @Test
    void publicBodyWithoutCountryIsThatOfTheCountryInWhichTheActivityWorks() {
        var resolution = resolve(
                document("a", named("en", "Fair Rules"), country("KZ"),
                        part("en", "Ministry of Small Rivers", OrganisationRole.PARTNER)),
                document("b", named("en", "Steady Borders"), country("TJ"),
                        part("en", "Ministry of Small Rivers", OrganisationRole.PARTNER)),
                document("c", named("en", "Clean Ponds"),
                        part("en", "Ministry of Small Rivers of Kazakhstan", OrganisationRole.PARTNER)));

        assertThat(resolution.organisations()).extracting(Organisation::type).containsOnly(OrganisationType.GOVERNMENT);
        assertThat(resolution.organisations()).extracting(Organisation::country)
                .containsExactlyInAnyOrder(Optional.of(new Country("KZ")), Optional.of(new Country("TJ")));
    }

    @Test
    void organisationKnownByItsAcronymAloneIsCalledByIt() {
        assertThat(resolve(document("a", named("en", "Fair Rules"), part("en", "QQXZ", OrganisationRole.PARTNER)))
                .organisations())
                .extracting(Organisation::name).containsExactly("QQXZ");
    }

    @Test
    void whatADocumentSaysTwiceIsOneFactThatTellsBothPlaces() {
        var claim = new Participation(new OrganisationMention("Green Wells", List.of(), Optional.empty()),
                OrganisationRole.PARTNER);
        var facts = facts(
                document("a", named("en", "Fair Rules"), at("en", claim, "a1", 10), at("en", claim, "a1", 90)));

        assertThat(facts).filteredOn(fact -> fact.claim() instanceof Participation).singleElement()
                .satisfies(fact -> {
                    assertThat(fact.evidence().span().start()).isEqualTo(10);
                    assertThat(fact.evidence().alsoAt()).extracting(Span::start).containsExactly(90);
                });
    }

    @Test
    void factsOfADocumentComeInTheOrderOfOutputs() {
        var here = CountryStated.in(new Country("KZ"), Optional.empty());
        var there = CountryStated.in(new Country("KG"), Optional.empty());
        var facts = facts(document("a", at("en", here, "a1", 90), at("en", there, "a1", 10)));

        assertThat(facts).extracting(fact -> fact.evidence().span().start()).containsExactly(10, 90);
    }

    @Test
    void envelopeBelongsToNoActivityAndItsFunderIsResolved() {
        var envelope = new Envelope(Money.of("5", "EUR"), org.esep.iati.FundingRole.BUDGET,
                Optional.of(new OrganisationMention("EU", List.of(), Optional.of("european-union"))), Qualifier.EXACT,
                List.of(),
                org.esep.iati.Period.UNKNOWN, "aid", Optional.empty());
        var candidate = new Candidate(envelope, candidate("en", envelope, "a1").evidence(), Optional.empty());

        assertThat(facts(document("a", candidate))).extracting(Fact::activity, Fact::organisation)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Optional.empty(), Optional.of("european-union")));
    }

    @Test
    void orderOfDocumentsDoesNotMatter() {
        var documents = new ArrayList<>(List.of(document("a", named("en", "Fair Rules", "FRSF")),
                document("b", named("en", "Rules that are fair", "FRSF")), document("c", named("en", "Fair Rules")),
                document("d", known("BOMCA", "bomca")), document("e", named("en", "Steady Borders", "BOMCA"))));
        var expected = RESOLVER.resolve(AllClaims.held(documents), List.of(), AS_OF);
        Collections.shuffle(documents, new Random(7));

        assertThat(told(RESOLVER.resolve(AllClaims.held(documents), List.of(), AS_OF), documents))
                .isEqualTo(told(expected, documents));
    }

    private static RegisteredId registered(String id, String name, int year) {
        return new RegisteredId(id, RegisteredId.Kind.PROGRAMME, name, List.of(), LocalDate.of(year, 1, 1),
                List.of(Spelling.plain(name)), Optional.empty());
    }

    @Test
    void idIsKeptThoughTheDocumentWithTheFirstNameIsGone() {
        var both = RESOLVER.resolve(AllClaims.held(List.of(document("a", named("en", "Rules for Small Farms", "FRSF")),
                document("b", named("en", "Fair Rules for Farms", "FRSF")))), List.of(), AS_OF);
        var one = RESOLVER.resolve(AllClaims.held(List.of(document("b", named("en", "Fair Rules for Farms")))),
                both.registry(), AS_OF);

        assertThat(one.activities()).extracting(Activity::id)
                .isEqualTo(both.activities().stream().map(Activity::id).toList());
        assertThat(both.registry()).hasSize(1);
    }

    @Test
    void twoThingsOfOneNameNeverShareAnId() {
        var documents = List.of(document("a", named("en", "Fair Rules"), country("KZ")),
                document("b", named("en", "Fair Rules"), country("KG")));
        var first = RESOLVER.resolve(AllClaims.held(documents), List.of(), AS_OF);
        var again = RESOLVER.resolve(AllClaims.held(documents), first.registry(), AS_OF);

        assertThat(again.activities()).extracting(Activity::id).containsExactly("fair-rules", "fair-rules-2");
        assertThat(again.suggestions()).hasSize(1);
    }

    @Test
    void idsAreKeptMergedAndNeverGivenTwice() {
        var registry = List.of(registered("rules-that-are-fair", "Rules that are fair", 2025),
                registered("fair-rules", "Fair Rules", 2024),
                registered("steady-borders", "Something that has gone", 2024));
        var resolution = RESOLVER.resolve(AllClaims.held(List.of(document("a", named("en", "Fair Rules", "FRSF")),
                document("b", named("en", "Rules that are fair", "FRSF")),
                document("c", named("en", "Steady Borders")))), registry, AS_OF);

        assertThat(resolution.activities()).extracting(Activity::id).containsExactly("fair-rules", "steady-borders-2");
        assertThat(resolution.activities().getFirst().formerIds()).containsExactly("rules-that-are-fair");
        assertThat(resolution.registry()).extracting(RegisteredId::id).containsExactly("fair-rules",
                "rules-that-are-fair", "steady-borders", "steady-borders-2");
    }

    private static Resolver deciding(Decision... decisions) {
        return Resolver.of(Gazetteers.load(CONFIG, PACKS.packs().stream().map(LanguagePack::iso).toList()), PACKS,
                Regions.load(CONFIG), IdentityWeights.load(CONFIG), new Decisions(List.of(decisions)));
    }

    private static Decision.Taken taken() {
        return new Decision.Taken(new Place("decisions.yaml", 3), "A. B.", AS_OF, "one grant agreement");
    }

    @Test
    void joinIsAppliedKeepsTheOlderIdAndIsUndoneByDeletingIt() {
        var documents = List.of(document("a", named("en", "Clean Ponds")),
                document("b", named("en", "Steady Borders")));
        var before = RESOLVER.resolve(AllClaims.held(documents),
                List.of(registered("steady-borders", "Steady Borders", 2024)), AS_OF);
        var joined = deciding(new Decision.Join(taken(), List.of("clean-ponds", "Steady borders")))
                .resolve(AllClaims.held(documents), before.registry(), AS_OF);
        var after = RESOLVER.resolve(AllClaims.held(documents), joined.registry(), AS_OF);

        assertThat(joined.activities()).extracting(Activity::id, Activity::formerIds)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("steady-borders", List.of("clean-ponds")));
        assertThat(joined.notices()).isEmpty();
        assertThat(after.activities()).isEqualTo(before.activities());
    }

    @Test
    void splitAndRenameAreApplied() {
        var documents = List.of(document("a", named("en", "Fair Rules for Farms")),
                document("b", named("en", "Fair Rules for Farms")), document("c", named("en", "Fair Rules for Farms")));
        var resolution = deciding(new Decision.Split(taken(), "Fair Rules for Farms", List.of("b")),
                new Decision.Rename(taken(), "fair-rules-for-farms", "Fair Rules"))
                .resolve(AllClaims.held(documents), List.of(), AS_OF);

        assertThat(documents).flatMap(resolution::facts).extracting(fact -> fact.activity().orElse(""))
                .containsExactly("fair-rules-for-farms", "fair-rules-for-farms-2", "fair-rules-for-farms");
        assertThat(resolution.activities().getFirst().name()).isEqualTo("Fair Rules");
    }

    @Test
    void knownProgrammeIsSplitToo() {
        var documents = List.of(document("a", known("BOMCA", "bomca")), document("b", known("BOMCA", "bomca")));
        var resolution = deciding(new Decision.Split(taken(), "bomca", List.of("b"))).resolve(AllClaims.held(documents),
                List.of(),
                AS_OF);

        assertThat(documents).flatMap(resolution::facts).extracting(fact -> fact.activity().orElse("")).hasSize(2)
                .doesNotHaveDuplicates().contains("bomca");
    }

    @Test
    void decisionThatMeansNothingIsANotice() {
        var resolution = deciding(new Decision.Join(taken(), List.of("Fair Rules", "Gone")))
                .resolve(AllClaims.held(List.of(document("a", named("en", "Fair Rules")))), List.of(), AS_OF);

        assertThat(resolution.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(Notice.Code.DECISION_UNMATCHED);
            assertThat(notice.detail()).isEqualTo("line 3: one grant agreement");
        });
    }

    @ParameterizedTest
    @CsvSource({"Fair Rules,fair-rules", "CON,con-", "'!!!',unnamed"})
    void idsAreSafeFileNames(String name, String expected) {
        assertThat(new Spelling(PACKS).slug(name)).isEqualTo(expected);
    }

    @Test
    void longNamesGiveIdsOfSixtyLettersAtMost() {
        assertThat(new Spelling(PACKS).slug("word ".repeat(40))).hasSizeLessThanOrEqualTo(60).endsWith("word");
    }
}
