package org.esep.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntPredicate;
import java.util.stream.Gatherers;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.esep.fact.Activity;
import org.esep.fact.ActivityFacts;
import org.esep.fact.Fact;

/// The facts: a row holds neighbours that are about one activity, with its place. Read a page at a time.
final class FactTable {

    private static final int ACTIVITIES = 100;
    private static final int ROWS = 100;
    private static final int LONGEST = 200;
    private static final int NO_ACTIVITY = -1;
    private static final byte[] NOT_ASKED = {};

    private final JdbcClient jdbc;
    private final Tables tables;

    FactTable(DataSource database, Tables tables) {
        this.jdbc = JdbcClient.create(database);
        this.tables = tables;
    }

    private record Neighbours(List<Fact> facts) {}

    /// Keeps the facts, which come in the order of [Fact#ORDER], in place of those before; `ids` are those of all
    /// activities, sorted.
    void replace(List<String> ids, Stream<Fact> facts) {
        tables.clear("fact");
        var place = new AtomicLong();
        tables.insert("INSERT INTO fact (place, activity, body) VALUES (?, ?, ?)",
                neighbours(facts.iterator()).map(neighbours -> new Placed(place.getAndIncrement(), neighbours)),
                placed -> new Object[]{placed.place(), placed.facts().getFirst().activity()
                        .map(id -> Collections.binarySearch(ids, id)).orElse(NO_ACTIVITY),
                        Rows.pack(new Neighbours(placed.facts()))});
    }

    private static Stream<List<Fact>> neighbours(Iterator<Fact> facts) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Grouping(facts), Spliterator.ORDERED),
                false);
    }

    /// Groups facts that follow each other and are about one activity.
    private static final class Grouping implements Iterator<List<Fact>> {

        private final Iterator<Fact> facts;
        private final List<Fact> ahead = new ArrayList<>(1);

        private Grouping(Iterator<Fact> facts) {
            this.facts = facts;
        }

        @Override
        public boolean hasNext() {
            return !ahead.isEmpty() || facts.hasNext();
        }

        @Override
        public List<Fact> next() {
            var group = new ArrayList<Fact>();
            group.add(ahead.isEmpty() ? facts.next() : ahead.removeFirst());
            while (facts.hasNext() && ahead.isEmpty()) {
                var next = facts.next();
                var fits = next.activity().equals(group.getFirst().activity()) && group.size() < LONGEST;
                (fits ? group : ahead).add(next);
            }
            return group;
        }
    }

    /// Every activity with its facts, sorted by id; pages are unpacked by several threads, a few ahead.
    Stream<ActivityFacts> activities() {
        var size = tables.size("activity");
        return LongStream.iterate(0, first -> first < size, first -> first + ACTIVITIES)
                .mapToObj(first -> activities(first, first + ACTIVITIES))
                .gather(Gatherers.mapConcurrent(Tables.AT_ONCE,
                        page -> page.stream().map(Packed::unpacked).toList()))
                .flatMap(List::stream);
    }

    private record Packed(String activity, List<byte[]> facts) {

        private ActivityFacts unpacked() {
            return new ActivityFacts(Rows.read(activity, Activity.class),
                    facts.stream().flatMap(body -> FactTable.facts(body).stream()).toList());
        }
    }

    private List<Packed> activities(long first, long end) {
        var facts = new HashMap<Integer, List<byte[]>>();
        jdbc.sql("SELECT activity, body FROM fact WHERE activity >= ? AND activity < ? ORDER BY activity, place")
                .params(first, end)
                .query((RowCallbackHandler) row -> facts.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>())
                        .add(row.getBytes(2)));
        return jdbc.sql("SELECT place, body FROM activity WHERE place >= ? AND place < ? ORDER BY place")
                .params(first, end)
                .query((row, _) -> new Packed(row.getString(2), facts.getOrDefault(row.getInt(1), List.of())))
                .list();
    }

    private static List<Fact> facts(byte[] body) {
        return Rows.unpack(body, Neighbours.class).facts();
    }

    /// The facts about the activities of which this holds - it is asked by their places, -1 for none - in the order of
    /// [Fact#ORDER].
    Stream<Fact> facts(IntPredicate activity) {
        var size = tables.size("fact");
        return LongStream.iterate(0, first -> first < size, first -> first + ROWS)
                .mapToObj(first -> jdbc
                        .sql("SELECT activity, body FROM fact WHERE place >= ? AND place < ? ORDER BY place")
                        .params(first, first + ROWS)
                        .query((row, _) -> activity.test(row.getInt(1)) ? row.getBytes(2) : NOT_ASKED).list())
                .gather(Gatherers.mapConcurrent(Tables.AT_ONCE, page -> page.stream()
                        .filter(body -> body.length > 0).flatMap(body -> facts(body).stream()).toList()))
                .flatMap(List::stream);
    }

    private record Placed(long place, List<Fact> facts) {}

    /// Facts about no activity - envelopes and dated events - in the order of [Fact#ORDER].
    Stream<Fact> unattached() {
        return Stream.iterate(unattached(-1), page -> !page.isEmpty(), page -> unattached(page.getLast().place()))
                .flatMap(page -> page.stream().flatMap(placed -> placed.facts().stream()));
    }

    private List<Placed> unattached(long after) {
        return jdbc.sql("SELECT place, body FROM fact WHERE activity = ? AND place > ? ORDER BY place LIMIT " + ROWS)
                .params(NO_ACTIVITY, after)
                .query((row, _) -> new Placed(row.getLong(1), facts(row.getBytes(2)))).list();
    }
}
