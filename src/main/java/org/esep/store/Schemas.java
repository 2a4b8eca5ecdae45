package org.esep.store;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/// The schemas of a database: a set of tables each.
public final class Schemas {

    private Schemas() {}

    /// Makes a schema that is not there yet; the name is of small letters, digits and low lines.
    public static void make(DataSource database, String name) {
        JdbcClient.create(database).sql("CREATE SCHEMA IF NOT EXISTS \"" + name + "\"").update();
    }
}
