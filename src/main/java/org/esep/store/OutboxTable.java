package org.esep.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Mails on their way, and those that went out. Several processes may work on it at once: each change is made only to
/// the version that was seen.
public final class OutboxTable {

    private static final String COLUMNS = "SELECT id, run, definition, recipient, kind, delivery, version FROM outbox ";
    private static final String DIED = "the program ended while it was sending";
    private static final RowMapper<OutboxMail> MAIL = (row, _) -> new OutboxMail(row.getLong("id"),
            new OutboxMail.Key(row.getString("run"), row.getString("definition"), row.getString("recipient"),
                    OutboxMail.Kind.valueOf(row.getString("kind"))),
            Rows.read(row.getString("delivery"), Delivery.class), row.getInt("version"));

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public OutboxTable(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    /// Adds the letters that are not there yet, all of them or none; gives how many were added.
    public int enqueue(Map<OutboxMail.Key, ?> letters, Instant now) {
        return transaction.execute(_ -> letters.entrySet().stream().filter(entry -> !exists(entry.getKey()))
                .mapToInt(entry -> insert(entry.getKey(), Rows.write(entry.getValue()), Delivery.first(now))).sum());
    }

    private boolean exists(OutboxMail.Key key) {
        return jdbc.sql("SELECT COUNT(*) FROM outbox WHERE run = ? AND definition = ? AND recipient = ? AND kind = ?")
                .params(key.run(), key.definition(), key.recipient(), key.kind().name()).query(Integer.class)
                .single() > 0;
    }

    private int insert(OutboxMail.Key key, String letter, Delivery delivery) {
        return jdbc.sql("INSERT INTO outbox (run, definition, recipient, kind, state, due, version, delivery, letter)"
                + " VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?)")
                .params(key.run(), key.definition(), key.recipient(), key.kind().name(), delivery.state().name(),
                        delivery.due().toEpochMilli(), Rows.write(delivery), letter)
                .update();
    }

    /// The next mail that is due, marked as being sent: nobody else gets it. One whose sender died is sent again once.
    public Optional<OutboxMail> claim(Instant now) {
        var due = due(now);
        while (due.isPresent()) {
            var claimed = claim(due.get(), now);
            if (claimed.isPresent()) {
                return claimed;
            }
            due = due(now);
        }
        return Optional.empty();
    }

    private Optional<OutboxMail> due(Instant now) {
        return jdbc.sql(COLUMNS + "WHERE state IN ('WAITING', 'SENDING') AND due <= ? ORDER BY due, id LIMIT 1")
                .param(now.toEpochMilli()).query(MAIL).optional();
    }

    private Optional<OutboxMail> claim(OutboxMail mail, Instant now) {
        var seen = mail.delivery().state() == Delivery.State.SENDING
                ? mail.delivery().uncertain(DIED, now)
                : mail.delivery();
        var next = seen.state().isEnd() ? seen : seen.begun(now);
        return note(mail, next) && !next.state().isEnd()
                ? Optional.of(new OutboxMail(mail.id(), mail.key(), next, mail.version() + 1))
                : Optional.empty();
    }

    /// Notes how far a mail has come, unless somebody else has meanwhile.
    public boolean note(OutboxMail mail, Delivery delivery) {
        return jdbc.sql("UPDATE outbox SET state = ?, due = ?, delivery = ?, version = version + 1"
                + " WHERE id = ? AND version = ?")
                .params(delivery.state().name(), delivery.due().toEpochMilli(), Rows.write(delivery), mail.id(),
                        mail.version())
                .update() == 1;
    }

    /// The letter of a mail, as it was enqueued.
    public <L> L letter(OutboxMail mail, Class<L> type) {
        return Rows.read(jdbc.sql("SELECT letter FROM outbox WHERE id = ?").param(mail.id()).query(String.class)
                .single(), type);
    }

    /// Sends a mail again that was refused or given up; any other stays as it is.
    public boolean sendAgain(long id, Instant now) {
        return jdbc.sql(COLUMNS + "WHERE id = ?").param(id).query(MAIL).optional()
                .filter(OutboxMail::isUndelivered).map(mail -> note(mail, mail.delivery().again(now))).orElse(false);
    }

    /// The newest first.
    public List<OutboxMail> newest(int most) {
        return jdbc.sql(COLUMNS + "ORDER BY id DESC LIMIT ?").param(most).query(MAIL).list();
    }

    /// Those that were refused or given up, the newest first.
    public List<OutboxMail> undelivered() {
        return jdbc.sql(COLUMNS + "WHERE state IN ('REFUSED', 'GIVEN_UP') ORDER BY id DESC").query(MAIL).list();
    }

    /// Forgets what was done before.
    public void forget(Instant before) {
        jdbc.sql("DELETE FROM outbox WHERE state NOT IN ('WAITING', 'SENDING') AND due < ?")
                .param(before.toEpochMilli()).update();
    }
}
