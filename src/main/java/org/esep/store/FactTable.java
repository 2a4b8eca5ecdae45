package org.esep.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.esep.fact.Activity;
import org.esep.fact.ActivityFacts;
import org.esep.fact.Fact;

/// The facts, a row each, with the places of the activities that they are about; read a page at a time.
final class FactTable {

    private static final int ACTIVITIES = 100;
    private static final int FACTS = 500;
    private static final int NO_ACTIVITY = -1;

    private final JdbcClient jdbc;
    private final Tables tables;

    FactTable(DataSource database, Tables tables) {
        this.jdbc = JdbcClient.create(database);
        this.tables = tables;
    }

    /// Keeps the facts, which come in the order of [Fact#ORDER], in place of those before.
    void replace(Stream<Fact> facts) {
        tables.clear("fact");
        var activities = new HashMap<String, Integer>();
        tables.bodies("activity", Activity.class).forEach(activity -> activities.put(activity.id(), activities.size()));
        var place = new AtomicLong();
        tables.insert("INSERT INTO fact (place, activity, body) VALUES (?, ?, ?)",
                facts.map(fact -> new Object[]{place.getAndIncrement(),
                        fact.activity().map(activities::get).orElse(NO_ACTIVITY), Rows.write(fact)}));
    }

    /// Every activity with its facts, sorted by id.
    Stream<ActivityFacts> activities() {
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
    Stream<Fact> facts() {
        return tables.bodies("fact", Fact.class);
    }

    private record Placed(long place, Fact fact) {}

    /// Facts about no activity - envelopes and dated events - in the order of [Fact#ORDER].
    Stream<Fact> unattached() {
        return Stream.iterate(unattached(-1), page -> !page.isEmpty(), page -> unattached(page.getLast().place()))
                .flatMap(page -> page.stream().map(Placed::fact));
    }

    private List<Placed> unattached(long after) {
        return jdbc.sql("SELECT place, body FROM fact WHERE activity = ? AND place > ? ORDER BY place LIMIT " + FACTS)
                .params(NO_ACTIVITY, after)
                .query((row, _) -> new Placed(row.getLong(1), Rows.read(row.getString(2), Fact.class))).list();
    }
}
