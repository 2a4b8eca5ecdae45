package org.esep.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.esep.fact.Activity;
import org.esep.fact.ActivityFacts;
import org.esep.fact.Extraction;
import org.esep.fact.Fact;
import org.esep.fact.Organisation;
import org.esep.fact.RegisteredId;

/// The state between runs: what each document claims, what of it was resolved, and the ids given.
public final class FactStore {

    private static final int PAGE = 200;
    private static final RowMapper<String> FIRST = (row, _) -> row.getString(1);

    private final JdbcClient jdbc;

    public FactStore(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /// What a document was read from and with; none where it was not read yet.
    public Optional<String> cacheKey(String path) {
        return jdbc.sql("SELECT cache_key FROM document WHERE path = ?").param(path).query(String.class).optional();
    }

    /// Keeps what a document says, in place of what it said before.
    public void put(String cacheKey, String text, Extraction extraction) {
        var path = extraction.document().path();
        jdbc.sql("DELETE FROM document WHERE path = ?").param(path).update();
        jdbc.sql("INSERT INTO document (path, cache_key, text, extraction) VALUES (?, ?, ?, ?)")
                .params(path, cacheKey, text, Rows.write(extraction)).update();
    }

    /// Forgets the documents that are not among these.
    public void retain(Collection<String> paths) {
        paths().stream().filter(path -> !paths.contains(path))
                .forEach(path -> jdbc.sql("DELETE FROM document WHERE path = ?").param(path).update());
    }

    /// The paths of all documents, sorted.
    public List<String> paths() {
        return jdbc.sql("SELECT path FROM document").query(FIRST).list().stream().sorted().toList();
    }

    /// The redacted text of a document; empty where it was refused.
    public String text(String path) {
        return jdbc.sql("SELECT text FROM document WHERE path = ?").param(path).query(String.class).single();
    }

    public Extraction extraction(String path) {
        return Rows.read(
                jdbc.sql("SELECT extraction FROM document WHERE path = ?").param(path).query(String.class).single(),
                Extraction.class);
    }

    /// Keeps what was resolved, in place of what was resolved before. The facts come in the order of [Fact#ORDER].
    public void replace(List<Activity> activities, List<Organisation> organisations, List<Fact> facts) {
        jdbc.sql("DELETE FROM activity").update();
        jdbc.sql("DELETE FROM organisation").update();
        var byActivity = facts.stream()
                .collect(java.util.stream.Collectors.groupingBy(fact -> fact.activity().orElse("")));
        activities.forEach(activity -> insert("activity", activity.id(),
                new ActivityFacts(activity, byActivity.getOrDefault(activity.id(), List.of()))));
        insert("activity", "", new FactList(byActivity.getOrDefault("", List.of())));
        organisations.forEach(organisation -> insert("organisation", organisation.id(), organisation));
    }

    private record FactList(List<Fact> facts) {}

    private void insert(String table, String id, Object body) {
        jdbc.sql("INSERT INTO " + table + " (id, body) VALUES (?, ?)").params(id, Rows.write(body)).update();
    }

    /// Gives every activity with its facts, sorted by id, a page of rows at a time.
    public void forEachActivity(Consumer<ActivityFacts> consumer) {
        var last = "";
        List<String> page;
        do {
            page = jdbc.sql("SELECT id FROM activity WHERE id > ? ORDER BY id LIMIT " + PAGE).param(last).query(FIRST)
                    .list();
            page.forEach(id -> consumer.accept(Rows.read(body("activity", id), ActivityFacts.class)));
            last = page.isEmpty() ? last : page.getLast();
        } while (!page.isEmpty());
    }

    /// Facts about no activity: envelopes and dated events.
    public List<Fact> unattached() {
        return jdbc.sql("SELECT body FROM activity WHERE id = ''").query(String.class).optional()
                .map(body -> Rows.read(body, FactList.class).facts()).orElse(List.of());
    }

    public List<Organisation> organisations() {
        return jdbc.sql("SELECT body FROM organisation ORDER BY id").query(FIRST).list().stream()
                .map(body -> Rows.read(body, Organisation.class)).toList();
    }

    private String body(String table, String id) {
        return jdbc.sql("SELECT body FROM " + table + " WHERE id = ?").param(id).query(String.class).single();
    }

    /// The ids ever given.
    public List<RegisteredId> registry() {
        return jdbc.sql("SELECT body FROM registered_id ORDER BY kind, id").query(FIRST).list().stream()
                .map(body -> Rows.read(body, RegisteredId.class)).toList();
    }

    public void replaceRegistry(List<RegisteredId> registry) {
        jdbc.sql("DELETE FROM registered_id").update();
        registry.forEach(entry -> jdbc.sql("INSERT INTO registered_id (kind, id, body) VALUES (?, ?, ?)")
                .params(entry.kind().code(), entry.id(), Rows.write(entry)).update());
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
