package org.esep.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.esep.fact.Activity;
import org.esep.fact.ActivityFacts;
import org.esep.fact.Candidate;
import org.esep.fact.Claim;
import org.esep.fact.CountryStated;
import org.esep.fact.Document;
import org.esep.fact.Evidence;
import org.esep.fact.Extraction;
import org.esep.fact.Fact;
import org.esep.fact.Match;
import org.esep.fact.Milestone;
import org.esep.fact.Notice;
import org.esep.fact.Organisation;
import org.esep.fact.RegisteredId;
import org.esep.fact.Span;
import org.esep.fact.Suggestion;
import org.esep.iati.ActivityKind;
import org.esep.iati.Country;
import org.esep.iati.OrganisationType;
import org.esep.iati.PartialDate;

/// What every database that holds the state has to do.
class FactStoreIT {

    private static final Country KZ = new Country("KZ");

    private static Extraction extraction(String path, int claims) {
        var document = new Document(path, "en", "A title", Optional.of("A publisher"), Optional.empty(),
                Optional.empty(), "text/plain", 10, Document.State.READ);
        var candidates = IntStream.range(0, claims).mapToObj(
                at -> new Candidate(CountryStated.in(KZ, Optional.empty()), evidence(path, at),
                        Optional.of("a" + at)))
                .toList();
        return new Extraction(document, candidates,
                List.of(new Notice(Notice.Code.DATE_UNKNOWN, path, Optional.empty(), path)));
    }

    private static Evidence evidence(String path, int start) {
        return new Evidence(path, new Span(start, start + 5), "quote \u0000 of \uD83D\uDE00", "en", "rule", 0.8,
                List.of(), Optional.empty());
    }

    private static Activity activity(int number) {
        return new Activity("activity-%05d".formatted(number), List.of(), "Activity " + number, new TreeMap<>(),
                List.of(), ActivityKind.PROJECT, Optional.empty());
    }

    private static Fact fact(int number, Claim claim, Optional<String> activity) {
        return new Fact("f" + number, claim, evidence("a.txt", number), activity, Optional.empty());
    }

    private static Fact of(Activity activity, int number) {
        return fact(number, CountryStated.in(KZ, Optional.empty()), Optional.of(activity.id()));
    }

    private static Fact event(int number) {
        return fact(number, new Milestone(PartialDate.year(2024), Optional.empty(), List.of(KZ), "opened"),
                Optional.empty());
    }

    private static List<String> ids(List<Activity> activities) {
        return activities.stream().map(Activity::id).toList();
    }

    private static List<List<Candidate>> records(String path, int from, int end) {
        return IntStream.range(from, end).mapToObj(at -> List.of(new Candidate(CountryStated.in(KZ, Optional.empty()),
                evidence(path, at), Optional.of("r" + at)))).toList();
    }

    private static List<Integer> places(FactStore store) {
        return StreamSupport.stream(store.extractions().spliterator(), false)
                .map(extraction -> extraction.candidates().getFirst().evidence().span().start()).toList();
    }

    /// Between prose, in the order of the paths, however many pages they take.
    @ParameterizedTest
    @EnumSource
    void everyRecordOfStructuredDataComesByItself(Databases database) {
        var store = new FactStore(database.open());
        store.put("key", "text", extraction("a.txt", 1));
        store.put("key", "text", extraction("c.txt", 1));
        var number = store.beginRecords();
        store.addRecords(number, 0, records("b.xml", 0, 300));
        store.addRecords(number, 300, records("b.xml", 300, 450));
        store.putRecords("key", extraction("b.xml", 0).document(), List.of(), number);

        assertThat(store.extractions()).extracting(extraction -> extraction.document().path())
                .startsWith("a.txt", "b.xml").endsWith("b.xml", "c.txt").hasSize(452);
        assertThat(places(store).subList(1, 451)).isEqualTo(IntStream.range(0, 450).boxed().toList());
    }

    /// A reading that is broken off leaves records that no document names; they are never seen.
    @ParameterizedTest
    @EnumSource
    void recordsOfABrokenReadingAreNeverSeen(Databases database) {
        var store = new FactStore(database.open());
        var whole = store.beginRecords();
        store.addRecords(whole, 0, records("a.xml", 0, 3));
        store.putRecords("key", extraction("a.xml", 0).document(), List.of(), whole);
        var broken = store.beginRecords();
        store.addRecords(broken, 0, records("a.xml", 7, 9));
        store.retain(List.of("a.xml"));
        var next = store.beginRecords();

        assertThat(places(store)).containsExactly(0, 1, 2);
        assertThat(List.of(broken, next)).doesNotContain(whole);
    }

    /// Two documents without records do not share those of a third.
    @ParameterizedTest
    @EnumSource
    void documentsWithoutRecordsHaveNumbersOfTheirOwn(Databases database) {
        var store = new FactStore(database.open());
        var empty = store.beginRecords();
        store.putRecords("key", extraction("a.xml", 0).document(), List.of(), empty);
        var full = store.beginRecords();
        store.addRecords(full, 0, records("b.xml", 0, 1));
        store.putRecords("key", extraction("b.xml", 0).document(), List.of(), full);

        assertThat(places(store)).hasSize(1);
        assertThat(store.documents()).hasSize(2);
    }

    /// Several are read before the first of them is kept.
    @ParameterizedTest
    @EnumSource
    void numbersAreGivenOnceThoughNothingIsKeptUnderThem(Databases database) {
        var store = new FactStore(database.open());

        assertThat(Stream.generate(store::beginRecords).limit(3)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void documentsThatAreAskedForComeInTheOrderOfTheirPaths(Databases database) {
        var store = new FactStore(database.open());
        List.of("c.txt", "a.txt", "b.txt").forEach(path -> store.put("key", "text", extraction(path, 1)));

        assertThat(store.extractions(List.of("b.txt", "a.txt"))).extracting(one -> one.document().path())
                .containsExactly("a.txt", "b.txt");
    }

    @ParameterizedTest
    @EnumSource
    void documentIsReplacedByWhatItSaysNow(Databases database) {
        var store = new FactStore(database.open());
        store.put("key", "text \u0000", extraction("a.txt", 1));
        store.put("other key", "text \u0000\n\u04D9", extraction("a.txt", 2));

        assertThat(store.cacheKey("a.txt")).contains("other key");
        assertThat(store.text("a.txt")).isEqualTo("text \u0000\n\u04D9");
        assertThat(store.extractions()).containsExactly(extraction("a.txt", 2));
        assertThat(store.cacheKey("b.txt")).isEmpty();
    }

    /// Databases would put hyphens, case and the letters of other scripts elsewhere, each in its own way.
    @ParameterizedTest
    @EnumSource
    void documentsComeInTheOrderOfThePathsAsTheProgramSorts(Databases database) {
        var store = new FactStore(database.open());
        var paths = new ArrayList<>(List.of("a-b.txt", "a/b.txt", "A.txt", "a b.txt", "\u044F.txt", "\u04D9.txt",
                "\u00E9.txt"));
        IntStream.range(0, 50).forEach(number -> paths.add("n" + number + ".txt"));
        paths.forEach(path -> store.put("key", "text", extraction(path, 1)));
        var sorted = paths.stream().sorted().toList();

        assertThat(store.paths()).isEqualTo(sorted);
        assertThat(store.extractions()).extracting(extraction -> extraction.document().path()).isEqualTo(sorted);
        assertThat(store.documents()).extracting(Document::path).isEqualTo(sorted);
        assertThat(store.notices()).extracting(Notice::document).isEqualTo(sorted);
    }

    @ParameterizedTest
    @EnumSource
    void documentsThatLeftAreForgotten(Databases database) {
        var store = new FactStore(database.open());
        store.put("key", "text", extraction("a.txt", 1));
        store.put("key", "text", extraction("b.txt", 1));
        store.retain(List.of("b.txt"));

        assertThat(store.paths()).containsExactly("b.txt");
    }

    @ParameterizedTest
    @EnumSource
    void everyActivityComesOnceWithItsFactsHoweverManyPages(Databases database) {
        var store = new FactStore(database.open());
        var activities = IntStream.range(0, 1234).mapToObj(FactStoreIT::activity).toList();
        var facts = IntStream.range(0, 3000)
                .mapToObj(number -> number % 3 == 0 ? event(number) : of(activities.get(number * 7 % 1000), number))
                .toList();
        store.replaceActivities(ids(activities), activities.stream(), new TreeMap<>(), List.of(), List.of());
        store.replaceFacts(ids(activities), facts.stream());

        assertThat(store.activities()).containsExactlyElementsOf(activities.stream()
                .map(activity -> new ActivityFacts(activity,
                        facts.stream().filter(fact -> fact.activity().equals(Optional.of(activity.id()))).toList()))
                .toList());
        assertThat(store.facts()).containsExactlyElementsOf(facts);
        assertThat(store.unattached())
                .containsExactlyElementsOf(facts.stream().filter(fact -> fact.activity().isEmpty()).toList());
    }

    @ParameterizedTest
    @EnumSource
    void resolutionTakesThePlaceOfTheOneBefore(Databases database) {
        var store = new FactStore(database.open());
        store.replaceActivities(ids(List.of(activity(1), activity(2))), Stream.of(activity(2), activity(1)),
                new TreeMap<>(), List.of(), List.of());
        store.replaceFacts(ids(List.of(activity(1), activity(2))), Stream.of(of(activity(1), 1), of(activity(2), 2)));
        store.replaceActivities(ids(List.of(activity(2))), Stream.of(activity(2)), new TreeMap<>(), List.of(),
                List.of());
        store.replaceFacts(ids(List.of(activity(2))), Stream.of(of(activity(2), 2)));

        assertThat(store.activities()).containsExactly(new ActivityFacts(activity(2), List.of(of(activity(2), 2))));
        assertThat(store.facts()).containsExactly(of(activity(2), 2));
    }

    @ParameterizedTest
    @EnumSource
    void whatJoinedDocumentsIsKeptWithWhatMayBeOne(Databases database) {
        var store = new FactStore(database.open());
        var match = new Match(new Match.Mention("a.txt", "A"), new Match.Mention("b.txt", "B"),
                List.of(new Match.Feature(Match.Kind.NAME, 0.75)));
        var suggestion = new Suggestion(activity(1).id(), activity(2).id(), match);
        var matches = new TreeMap<String, List<Match>>();
        matches.put(activity(1).id(), List.of(match));
        store.replaceActivities(ids(List.of(activity(1), activity(2))), Stream.of(activity(2), activity(1)), matches,
                List.of(suggestion), List.of());

        assertThat(store.matches()).isEqualTo(matches);
        assertThat(store.suggestions()).containsExactly(suggestion);
    }

    @ParameterizedTest
    @EnumSource
    void organisationsAndIdsAreKeptInTheirOrder(Databases database) {
        var store = new FactStore(database.open());
        var organisations = Stream.of("b-c", "b", "bc").map(id -> new Organisation(id, List.of(), id, new TreeMap<>(),
                List.of(), List.of(), OrganisationType.UNKNOWN, Optional.empty())).toList();
        var ids = Stream.of("b-c", "b", "bc").map(id -> new RegisteredId(id, RegisteredId.Kind.PROGRAMME, id,
                List.of(), LocalDate.of(2026, 1, 31), List.of(id), Optional.empty())).toList();
        store.replaceOrganisations(organisations);
        store.replaceRegistry(ids.reversed());
        store.replaceRegistry(ids);

        assertThat(store.organisations()).isEqualTo(organisations);
        assertThat(store.registry()).isEqualTo(ids);
    }
}
