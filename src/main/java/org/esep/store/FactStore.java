package org.esep.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    private static final int DOCUMENTS = 20;
    private static final int ACTIVITIES = 100;
    private static final int FACTS = 500;
    private static final int NO_ACTIVITY = -1;

    private final JdbcClient jdbc;
    private final Tables tables;

    public FactStore(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.tables = new Tables(database);
    }

    /// What a document was read from and with; none where it was not read yet.
    public Optional<String> cacheKey(String path) {
        return jdbc.sql("SELECT cache_key FROM document WHERE path = ?").param(path).query(String.class).optional();
    }

    /// What a document is and what was odd about it, without its claims.
    private record Head(Document document, List<Notice> notices) {}

    private record Candidates(List<Candidate> candidates) {}

    /// Keeps what a document says, in place of what it said before.
    public void put(String cacheKey, String text, Extraction extraction) {
        var path = extraction.document().path();
        forget(path);
        jdbc.sql("INSERT INTO document (path, cache_key, head, text, candidates) VALUES (?, ?, ?, ?, ?)")
                .params(path, cacheKey, Rows.write(new Head(extraction.document(), extraction.notices())),
                        Rows.write(text), Rows.write(new Candidates(extraction.candidates())))
                .update();
    }

    private void forget(String path) {
        jdbc.sql("DELETE FROM document WHERE path = ?").param(path).update();
    }

    /// Forgets the documents that are not among these.
    public void retain(Collection<String> paths) {
        var kept = Set.copyOf(paths);
        paths().stream().filter(path -> !kept.contains(path)).forEach(this::forget);
    }

    /// The paths of all documents, sorted.
    public List<String> paths() {
        return jdbc.sql("SELECT path FROM document").query((row, _) -> row.getString(1)).list().stream().sorted()
                .toList();
    }

    /// The redacted text of a document; empty where it was refused.
    public String text(String path) {
        return Rows.read(jdbc.sql("SELECT text FROM document WHERE path = ?").param(path).query(String.class).single(),
                String.class);
    }

    /// All documents, sorted by path.
    public Stream<Document> documents() {
        return heads().map(Head::document);
    }

    /// The notices of all documents, and those of what was resolved.
    public Stream<Notice> notices() {
        return Stream.concat(heads().flatMap(head -> head.notices().stream()), tables.bodies("notice", Notice.class));
    }

    private Stream<Head> heads() {
        return rows("head").map(row -> Rows.read(row.getFirst(), Head.class));
    }

    /// What all documents claim, sorted by path; read anew with every iterator.
    public Iterable<Extraction> extractions() {
        return () -> rows("head, candidates").map(FactStore::extraction).iterator();
    }

    private static Extraction extraction(List<String> row) {
        var head = Rows.read(row.getFirst(), Head.class);
        return new Extraction(head.document(), Rows.read(row.getLast(), Candidates.class).candidates(),
                head.notices());
    }

    /// Columns of documents by their paths, which no database needs to sort.
    private Stream<List<String>> rows(String columns) {
        var paths = paths();
        return IntStream.iterate(0, first -> first < paths.size(), first -> first + DOCUMENTS).boxed()
                .flatMap(first -> rows(columns, paths.subList(first, Math.min(first + DOCUMENTS, paths.size()))));
    }

    private Stream<List<String>> rows(String columns, List<String> paths) {
        var found = new HashMap<String, List<String>>();
        jdbc.sql("SELECT " + columns + ", path FROM document WHERE path IN (:paths)").param("paths", paths)
                .query((RowCallbackHandler) row -> {
                    var cells = new ArrayList<String>();
                    for (var column = 1; column < row.getMetaData().getColumnCount(); column++) {
                        cells.add(row.getString(column));
                    }
                    found.put(row.getString("path"), cells);
                });
        return paths.stream().map(path -> found.getOrDefault(path, List.of()));
    }

    private record Matches(List<Match> matches) {}

    /// Keeps the activities, sorted by id, with the matches that joined their documents, and what may be one besides and
    /// what was odd, in place of those before; the facts about the former ones are forgotten.
    public void replaceActivities(List<Activity> activities, SortedMap<String, List<Match>> matches,
            List<Suggestion> suggestions, List<Notice> notices) {
        tables.clear("fact");
        tables.clear("activity");
        tables.insert("INSERT INTO activity (place, body, matches) VALUES (?, ?, ?)",
                IntStream.range(0, activities.size()).mapToObj(place -> {
                    var activity = activities.get(place);
                    return new Object[]{place, Rows.write(activity),
                            Rows.write(new Matches(matches.getOrDefault(activity.id(), List.of())))};
                }));
        tables.exchange("suggestion", suggestions);
        tables.exchange("notice", notices);
    }

    /// Keeps the facts, which come in the order of [Fact#ORDER], in place of those before.
    public void replaceFacts(Stream<Fact> facts) {
        tables.clear("fact");
        var activities = new HashMap<String, Integer>();
        tables.bodies("activity", Activity.class).forEach(activity -> activities.put(activity.id(), activities.size()));
        var place = new AtomicLong();
        tables.insert("INSERT INTO fact (place, activity, body) VALUES (?, ?, ?)",
                facts.map(fact -> new Object[]{place.getAndIncrement(),
                        fact.activity().map(activities::get).orElse(NO_ACTIVITY), Rows.write(fact)}));
    }

    public void replaceOrganisations(List<Organisation> organisations) {
        tables.exchange("organisation", organisations);
    }

    /// Every activity with its facts, sorted by id.
    public Stream<ActivityFacts> activities() {
        var size = tables.size("activity");
        return LongStream.iterate(0, first -> first < size, first -> first + ACTIVITIES).boxed()
                .flatMap(first -> activities(first, first + ACTIVITIES));
    }

    private Stream<ActivityFacts> activities(long first, long end) {
        var facts = new HashMap<Integer, List<Fact>>();
        jdbc.sql("SELECT activity, body FROM fact WHERE activity >= ? AND activity < ? ORDER BY activity, place")
                .params(first, end)
                .query((RowCallbackHandler) row -> facts.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>())
                        .add(Rows.read(row.getString(2), Fact.class)));
        return jdbc.sql("SELECT place, body FROM activity WHERE place >= ? AND place < ? ORDER BY place")
                .params(first, end)
                .query((row, _) -> new ActivityFacts(Rows.read(row.getString(2), Activity.class),
                        facts.getOrDefault(row.getInt(1), List.of())))
                .list().stream();
    }

    /// All facts in the order of [Fact#ORDER].
    public Stream<Fact> facts() {
        return tables.bodies("fact", Fact.class);
    }

    private record Placed(long place, Fact fact) {}

    /// Facts about no activity - envelopes and dated events - in the order of [Fact#ORDER].
    public Stream<Fact> unattached() {
        return Stream.iterate(unattached(-1), page -> !page.isEmpty(), page -> unattached(page.getLast().place()))
                .flatMap(page -> page.stream().map(Placed::fact));
    }

    private List<Placed> unattached(long after) {
        return jdbc.sql("SELECT place, body FROM fact WHERE activity = ? AND place > ? ORDER BY place LIMIT " + FACTS)
                .params(NO_ACTIVITY, after)
                .query((row, _) -> new Placed(row.getLong(1), Rows.read(row.getString(2), Fact.class))).list();
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

    /// How many runs of this identity were published.
    public int published(String identity) {
        return jdbc.sql("SELECT COUNT(*) FROM published_run WHERE identity = ?").param(identity).query(Integer.class)
                .single();
    }

    public void publish(String run, String identity) {
        jdbc.sql("INSERT INTO published_run (run, identity) VALUES (?, ?)").params(run, identity).update();
    }
}
