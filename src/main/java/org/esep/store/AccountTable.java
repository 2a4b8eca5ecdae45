package org.esep.store;

import java.util.Optional;
import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/// The accounts that the program made itself, with their encoded passwords.
public final class AccountTable {

    private final JdbcClient jdbc;

    public AccountTable(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM account").query(Long.class).single() == 0;
    }

    /// The encoded password of an account; none where there is no such account.
    public Optional<String> password(String name) {
        return jdbc.sql("SELECT password FROM account WHERE name = ?").param(name).query(String.class).optional();
    }

    public void add(String name, String password) {
        jdbc.sql("INSERT INTO account (name, password) VALUES (?, ?)").params(name, password).update();
    }
}
