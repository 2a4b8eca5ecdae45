package org.esep.store;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.esep.fact.Activity;
import org.esep.fact.ActivityFacts;
import org.esep.fact.Candidate;
import org.esep.fact.Document;
import org.esep.fact.Extraction;
import org.esep.fact.Fact;
import org.esep.fact.Match;
import org.esep.fact.Notice;
import org.esep.fact.Organisation;
import org.esep.fact.RegisteredId;
import org.esep.fact.Suggestion;

/// The state between runs: what each document claims, what of it was resolved, and the ids given.
public final class FactStore {

    private final Tables tables;
    private final DocumentTable documents;
    private final RecordTable records;
    private final FactTable facts;

    public FactStore(DataSource database) {
        this.tables = new Tables(database);
        this.records = new RecordTable(database);
        this.documents = new DocumentTable(database, records);
        this.facts = new FactTable(database, tables);
    }

    /// What a document was read from and with; none where it was not read yet.
    public Optional<String> cacheKey(String path) {
        return documents.cacheKey(path);
    }

    /// Keeps what a document says, in place of what it said before.
    public void put(String cacheKey, String text, Extraction extraction) {
        documents.put(cacheKey, text, extraction);
    }

    /// A number under which to keep the records of a document of structured data while it is read.
    public int beginRecords() {
        return records.next();
    }

    /// Keeps what records claim behind those of the same number, of which there are `first`; at once, whatever becomes of
    /// the transaction.
    public void addRecords(int number, int first, List<List<Candidate>> claims) {
        records.add(number, first, claims);
    }

    /// Keeps a document of structured data, whose records were added, in place of what it said before.
    public void putRecords(String cacheKey, Document document, List<Notice> notices, int number) {
        documents.put(cacheKey, document, notices, number);
    }

    /// Forgets the documents that are not among these.
    public void retain(Collection<String> paths) {
        documents.retain(paths);
    }

    /// The paths of all documents, sorted.
    public List<String> paths() {
        return documents.paths();
    }

    /// The paths of the documents of prose, sorted; those of structured data have no text.
    public List<String> prosePaths() {
        return documents.prosePaths();
    }

    /// The redacted text of a document; empty where it was refused.
    public String text(String path) {
        return documents.text(path);
    }

    /// All documents, sorted by path.
    public Stream<Document> documents() {
        return documents.heads().map(DocumentTable.Head::document);
    }

    /// The notices of all documents, and those of what was resolved.
    public Stream<Notice> notices() {
        return Stream.concat(documents.heads().flatMap(head -> head.notices().stream()),
                tables.bodies("notice", Notice.class));
    }

    /// What all documents claim, sorted by path, each record of structured data by itself; read anew with every iterator.
    public Iterable<Extraction> extractions() {
        return documents.extractions();
    }

    /// The same of some documents, by their paths.
    public Iterable<Extraction> extractions(Collection<String> paths) {
        return documents.extractions(paths);
    }

    /// How many [#extractions] there are.
    public long extractionCount() {
        return documents.extractionCount();
    }

    private record Matches(List<Match> matches) {}

    /// Keeps the activities with the matches that joined their documents, and what may be one besides and what was odd, in
    /// place of those before; the facts about the former ones are forgotten. `ids` are the ids of all activities, sorted;
    /// the activities come in any order.
    public void replaceActivities(List<String> ids, Stream<Activity> activities, SortedMap<String, List<Match>> matches,
            List<Suggestion> suggestions, List<Notice> notices) {
        tables.clear("fact");
        tables.clear("activity");
        addActivities(ids, activities, matches);
        tables.exchange("suggestion", suggestions);
        tables.exchange("notice", notices);
    }

    /// Adds activities whose documents no match joined.
    public void addActivities(List<String> ids, Stream<Activity> activities) {
        addActivities(ids, activities, Collections.emptySortedMap());
    }

    private void addActivities(List<String> ids, Stream<Activity> activities, Map<String, List<Match>> matches) {
        tables.insert("INSERT INTO activity (place, body, matches) VALUES (?, ?, ?)", activities,
                activity -> new Object[]{Collections.binarySearch(ids, activity.id()), Rows.write(activity),
                        Rows.write(new Matches(matches.getOrDefault(activity.id(), List.of())))});
    }

    /// Keeps the facts, which come in the order of [Fact#ORDER], in place of those before; `ids` as for the activities.
    public void replaceFacts(List<String> ids, Stream<Fact> facts) {
        this.facts.replace(ids, facts);
    }

    public void replaceOrganisations(List<Organisation> organisations) {
        tables.exchange("organisation", organisations);
    }

    /// Every activity with its facts, sorted by id.
    public Stream<ActivityFacts> activities() {
        return facts.activities();
    }

    /// All facts in the order of [Fact#ORDER].
    public Stream<Fact> facts() {
        return facts(_ -> true);
    }

    /// Those about the activities of which this holds; it is asked by the place of the activity among all, -1 for none.
    public Stream<Fact> facts(IntPredicate activity) {
        return facts.facts(activity);
    }

    /// Facts about no activity - envelopes and dated events - in the order of [Fact#ORDER].
    public Stream<Fact> unattached() {
        return facts.unattached();
    }

    /// The matches that joined the documents of each activity that more than one tells of, by its id.
    public SortedMap<String, List<Match>> matches() {
        var matches = new TreeMap<String, List<Match>>();
        tables.rows("activity", "body, matches").forEach(row -> {
            var joined = Rows.read(row.getLast(), Matches.class).matches();
            if (!joined.isEmpty()) {
                matches.put(Rows.read(row.getFirst(), Activity.class).id(), joined);
            }
        });
        return matches;
    }

    /// Activities that may be one.
    public List<Suggestion> suggestions() {
        return tables.bodies("suggestion", Suggestion.class).toList();
    }

    /// Sorted by id.
    public List<Organisation> organisations() {
        return tables.bodies("organisation", Organisation.class).toList();
    }

    /// The ids ever given.
    public List<RegisteredId> registry() {
        return tables.bodies("registered_id", RegisteredId.class).toList();
    }

    /// Wholly or not at all, whatever happens.
    public void replaceRegistry(List<RegisteredId> registry) {
        tables.exchange("registered_id", registry);
    }
}
