package org.esep.store;

import java.util.function.Supplier;
import javax.sql.DataSource;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What only the processes on this state know, by name.
public final class SecretTable {

    private final JdbcClient jdbc;

    public SecretTable(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /// The secret of this name; made when it is first asked for, and the same for all processes ever after.
    public String secret(String name, Supplier<String> made) {
        var known = jdbc.sql("SELECT content FROM secret WHERE name = ?").param(name).query(String.class).optional();
        return known.orElseGet(() -> keep(name, made.get()));
    }

    private String keep(String name, String made) {
        try {
            jdbc.sql("INSERT INTO secret (name, content) VALUES (?, ?)").params(name, made).update();
            return made;
        } catch (DuplicateKeyException _) {
            return secret(name, () -> made);
        }
    }
}
