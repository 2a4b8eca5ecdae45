package org.esep.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/// The history of runs. Several processes may work on it at once.
public final class RunTable {

    private static final RowMapper<RunRecord> RUN = (row, _) -> Rows.read(row.getString("body"), RunRecord.class)
            .with(row.getLong("id"));

    private final JdbcClient jdbc;

    public RunTable(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /// Adds a run whose id does not matter, and gives it with its own.
    public RunRecord add(RunRecord run) {
        return insert(run, null);
    }

    /// Adds the run that the schedule has at this time, unless it was added before.
    public Optional<RunRecord> plan(RunRecord run) {
        var slot = run.definition() + " " + run.due();
        return planned(slot) == 0 ? Optional.of(insert(run, slot)) : Optional.empty();
    }

    private int planned(String slot) {
        return jdbc.sql("SELECT COUNT(*) FROM run WHERE planned_for = ?").param(slot).query(Integer.class).single();
    }

    private RunRecord insert(RunRecord run, @Nullable String slot) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO run (state, planned_for, stopping, told, body) VALUES (?, ?, FALSE, ?, ?)")
                .param(run.state().name()).param(slot).param(run.state().isEnd()).param(Rows.write(run))
                .update(key, "id");
        return run.with(Objects.requireNonNull(key.getKey()).longValue());
    }

    /// Puts the run in place of what it was.
    public void put(RunRecord run) {
        jdbc.sql("UPDATE run SET state = ?, body = ? WHERE id = ?")
                .params(run.state().name(), Rows.write(run), run.id()).update();
    }

    /// Puts the run in place of what it was, if that was waiting still.
    public boolean putWaiting(RunRecord run) {
        return jdbc.sql("UPDATE run SET state = ?, body = ? WHERE id = ? AND state = ?")
                .params(run.state().name(), Rows.write(run), run.id(), RunRecord.State.WAITING.name()).update() == 1;
    }

    public Optional<RunRecord> find(long id) {
        return jdbc.sql("SELECT id, body FROM run WHERE id = ?").param(id).query(RUN).optional();
    }

    /// The newest first.
    public List<RunRecord> newest(int most) {
        return jdbc.sql("SELECT id, body FROM run ORDER BY id DESC LIMIT ?").param(most).query(RUN).list();
    }

    /// The oldest first.
    public List<RunRecord> in(RunRecord.State state) {
        return jdbc.sql("SELECT id, body FROM run WHERE state = ? ORDER BY id").param(state.name()).query(RUN).list();
    }

    public void askToStop(long id) {
        jdbc.sql("UPDATE run SET stopping = TRUE WHERE id = ?").param(id).update();
    }

    public boolean isAskedToStop(long id) {
        return jdbc.sql("SELECT stopping FROM run WHERE id = ?").param(id).query(Boolean.class).single();
    }

    /// Runs that ended and were not told yet, the oldest first.
    public List<RunRecord> untold() {
        return jdbc.sql("SELECT id, body FROM run WHERE told = FALSE ORDER BY id").query(RUN).list().stream()
                .filter(run -> run.state().isEnd()).toList();
    }

    public void told(long id) {
        jdbc.sql("UPDATE run SET told = TRUE WHERE id = ?").param(id).update();
    }
}
