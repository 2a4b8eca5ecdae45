package org.esep.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.esep.fact.Activity;
import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Candidate;
import org.esep.fact.Claim;
import org.esep.fact.CountryStated;
import org.esep.fact.Document;
import org.esep.fact.Evidence;
import org.esep.fact.Extraction;
import org.esep.fact.Fact;
import org.esep.fact.Organisation;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.RegisteredId;
import org.esep.fact.Span;
import org.esep.gazetteer.Gazetteers;
import org.esep.iati.ActivityKind;
import org.esep.iati.Country;
import org.esep.iati.OrganisationRole;
import org.esep.iati.OrganisationType;
import org.esep.iati.RelatedActivityType;
import org.esep.language.LanguagePack;
import org.esep.language.LanguagePacks;
import org.esep.settings.ConfigFolder;
import org.esep.settings.Decision;
import org.esep.settings.Decisions;
import org.esep.settings.IdentityWeights;
import org.esep.settings.Place;
import org.esep.settings.Regions;

/// Records of structured data are what they are by their identifiers.
class RecordsTest {

    private static final ConfigFolder CONFIG = ConfigFolder.over(Path.of("config"));
    private static final LanguagePacks PACKS = LanguagePacks.load(CONFIG);
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);

    private static Resolver resolver(Decision... decisions) {
        return Resolver.of(Gazetteers.load(CONFIG, PACKS.packs().stream().map(LanguagePack::iso).toList()), PACKS,
                Regions.load(CONFIG), IdentityWeights.load(CONFIG), new Decisions(List.of(decisions)));
    }

    private static Extraction record(String file, int place, String identifier, String title, Claim... more) {
        return extraction(file, place, identifier, Optional.of("1:" + place), reported(identifier),
                named(title), more);
    }

    private static ActivityRecord reported(String identifier, ActivityRecord.Related... related) {
        return new ActivityRecord(identifier, Optional.empty(), false, Optional.empty(), Optional.empty(), 1,
                List.of(related), List.of(), List.of());
    }

    private static Extraction prose(String file, String title, Claim... more) {
        return extraction(file, 0, "a1", Optional.empty(), named(title), country("KG"), more);
    }

    private static Extraction extraction(String file, int place, String subject, Optional<String> pointer, Claim one,
            Claim two, Claim... more) {
        var claims = new ArrayList<>(List.of(one, two));
        claims.addAll(Arrays.asList(more));
        var document = new Document(file, "en", file, Optional.empty(), Optional.empty(), Optional.empty(),
                "text/plain", 1, Document.State.READ);
        return new Extraction(document, claims.stream().map(claim -> new Candidate(claim, new Evidence(file,
                new Span(place, place), claim.toString(), "en", "rule", 1, List.of(), pointer), Optional.of(subject)))
                .toList(), List.of());
    }

    private static ActivityNamed named(String title) {
        return new ActivityNamed(title, List.of(), ActivityKind.PROJECT, Optional.empty(), Optional.empty());
    }

    private static CountryStated country(String code) {
        return CountryStated.in(new Country(code), Optional.empty());
    }

    private static Participation part(String name, String ref) {
        return new Participation(new OrganisationMention(name, List.of(), Optional.empty(), OrganisationType.UNKNOWN,
                Optional.of(ref)), OrganisationRole.IMPLEMENTING);
    }

    private static Resolution resolve(Extraction... extractions) {
        return resolver().resolve(AllClaims.held(List.of(extractions)), List.of(), AS_OF);
    }

    private static List<Activity> activities(Resolution resolution, Extraction... extractions) {
        var ofRecords = resolution.ofRecords();
        var passing = Arrays.stream(extractions).flatMap(extraction -> ofRecords.of(extraction).stream()).toList();
        return Stream.of(resolution.activities(), passing, ofRecords.repeated()).flatMap(List::stream).toList();
    }

    @Test
    void recordIsTheActivityOfItsIdentifierAndItsFactsAreAboutIt() {
        var record = record("a.xml", 0, "XM-7-1", "Wells for villages", country("KG"));
        var resolution = resolve(record);

        assertThat(resolution.ids()).containsExactly("xm-7-1");
        assertThat(activities(resolution, record)).extracting(Activity::id, Activity::name)
                .containsExactly(tuple("xm-7-1", "Wells for villages"));
        assertThat(resolution.facts(record)).hasSize(3)
                .allSatisfy(fact -> assertThat(fact.activity()).contains("xm-7-1"));
    }

    @Test
    void recordsOfTwoIdentifiersAreTwoHoweverAlikeTheyAre() {
        var one = record("a.xml", 0, "XM-7-1", "Wells for villages of the north", country("KG"));
        var other = record("a.xml", 1, "XM-7-2", "Wells for villages of the north", country("KG"));

        assertThat(resolve(one, other).ids()).containsExactly("xm-7-1", "xm-7-2");
    }

    @Test
    void recordsOfOneIdentifierInTwoFilesAreOneActivityUnderAllItsNames() {
        var one = record("a.xml", 0, "XM-7-1", "Wells for villages", country("KG"));
        var other = record("b.xml", 0, "XM-7-1", "Village wells", country("KG"));
        var resolution = resolve(one, other);

        assertThat(resolution.ids()).containsExactly("xm-7-1");
        assertThat(activities(resolution, one, other)).singleElement()
                .satisfies(activity -> assertThat(activity.aliases()).hasSize(1));
    }

    @Test
    void pressReleaseAndRecordOfOneActivityAreOneUnderTheIdentifier() {
        var record = record("a.xml", 0, "XM-7-1", "Clean water for mountain villages", country("KG"));
        var release = prose("b.txt", "Clean water for mountain villages");
        var resolution = resolve(record, release);

        assertThat(resolution.ids()).containsExactly("xm-7-1");
        assertThat(resolution.facts(release)).allSatisfy(fact -> assertThat(fact.activity()).contains("xm-7-1"));
        assertThat(activities(resolution, record, release)).hasSize(1);
    }

    /// The id that a press release got before is kept, and the record's leads there, with and without the release.
    @Test
    void olderIdIsKept() {
        var record = record("a.xml", 0, "XM-7-1", "Clean water for mountain villages", country("KG"));
        var release = prose("b.txt", "Clean water for mountain villages");
        var first = resolve(release);
        var both = resolver().resolve(AllClaims.held(List.of(record, release)), first.registry(), AS_OF.plusDays(1));
        var alone = resolver().resolve(AllClaims.held(List.of(record)), both.registry(), AS_OF.plusDays(2));

        assertThat(both.ids()).isEqualTo(first.ids());
        assertThat(activities(both, record, release)).singleElement()
                .satisfies(activity -> assertThat(activity.formerIds()).containsExactly("xm-7-1"));
        assertThat(alone.ids()).isEqualTo(first.ids());
    }

    @Test
    void personJoinsRecordsByTheirIdentifiers() {
        var join = new Decision.Join(new Decision.Taken(new Place("decisions.yaml", 1), "Controller",
                LocalDate.of(2026, 1, 1), "one grant"), List.of("XM-7-1", "xm-7-2"));
        var extractions = List.of(record("a.xml", 0, "XM-7-1", "Wells", country("KG")),
                record("a.xml", 1, "XM-7-2", "Pumps", country("KG")));
        var resolution = resolver(join).resolve(AllClaims.held(extractions), List.of(), AS_OF);

        assertThat(resolution.ids()).hasSize(1);
        assertThat(resolution.notices()).isEmpty();
    }

    @Test
    void parentIsToldByTheChildOrByItself() {
        var parent = extraction("a.xml", 0, "XM-7", Optional.of("1:1"),
                reported("XM-7", new ActivityRecord.Related("XM-7-2", RelatedActivityType.CHILD)), named("All"));
        var one = extraction("a.xml", 1, "XM-7-1", Optional.of("1:2"),
                reported("XM-7-1", new ActivityRecord.Related("XM-7", RelatedActivityType.PARENT)), named("One"));
        var two = extraction("a.xml", 2, "XM-7-2", Optional.of("1:3"), reported("XM-7-2"), named("Two"));
        var resolution = resolve(parent, one, two);

        assertThat(activities(resolution, parent, one, two)).filteredOn(activity -> activity.parent().isPresent())
                .extracting(Activity::id).containsExactlyInAnyOrder("xm-7-1", "xm-7-2");
    }

    @Test
    void recordsThatAreEachOthersParentsAreNoCrash() {
        var one = extraction("a.xml", 0, "XM-1", Optional.of("1:1"),
                reported("XM-1", new ActivityRecord.Related("XM-2", RelatedActivityType.PARENT)), named("One"));
        var two = extraction("a.xml", 1, "XM-2", Optional.of("1:2"),
                reported("XM-2", new ActivityRecord.Related("XM-1", RelatedActivityType.PARENT)), named("Two"));

        assertThat(activities(resolve(one, two), one, two).stream().filter(activity -> activity.parent().isPresent()))
                .hasSizeLessThan(2);
    }

    @Test
    void equalLinesOfARecordAreFactsOfTheirOwn() {
        var record = record("a.xml", 0, "XM-7-1", "Wells", country("KG"));
        var candidates = new ArrayList<>(record.candidates());
        var last = candidates.getLast();
        var evidence = last.evidence();
        candidates.add(new Candidate(last.claim(), new Evidence(evidence.document(), evidence.span(), "again", "en",
                "rule", 1, List.of(), Optional.of("9:9")), last.subject()));
        var twice = new Extraction(record.document(), candidates, List.of());

        assertThat(resolve(twice).facts(twice)).hasSize(4).extracting(Fact::id).doesNotHaveDuplicates();
    }

    @Test
    void organisationsAreOneByTheirIdentifierAndTwoByThoseOfTwoCountries() {
        var record = record("a.xml", 0, "XM-7-1", "Wells", part("Alpha Water", "XM-DAC-1"),
                part("Alpha Water and Soil Trust", "XM-DAC-1"), part("Ministry of Wells", "KZ-GOV-1"),
                part("Ministry of Wells", "TJ-GOV-1"));

        assertThat(resolve(record).organisations()).hasSize(3);
    }

    @Test
    void knownOrganisationIsFoundByItsNameOrAcronym() {
        var record = record("a.xml", 0, "XM-7-1", "Wells", part("UNDP", "XM-DAC-41114"),
                part("United Nations Development Programme", "XM-DAC-41114"));

        assertThat(resolve(record).organisations()).extracting(Organisation::id)
                .containsExactly("united-nations-development-programme");
    }

    @Test
    void idsOfRecordsAloneNeedNoRegistry() {
        var record = record("a.xml", 0, "XM-7-1", "Wells", country("KG"));

        assertThat(resolve(record).registry()).extracting(RegisteredId::kind)
                .doesNotContain(RegisteredId.Kind.PROGRAMME);
    }
}
