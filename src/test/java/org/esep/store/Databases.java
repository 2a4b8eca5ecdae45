package org.esep.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The databases that the state may be in, empty and with its tables.
public enum Databases {
    HSQLDB {

        @Override
        public DataSource open() {
            return migrated(new DriverManagerDataSource("jdbc:hsqldb:mem:" + UUID.randomUUID() + ";hsqldb.tx=mvcc",
                    "sa", ""));
        }
    },
    POSTGRESQL {

        @Override
        public DataSource open() {
            return migrated(Server.create());
        }
    };

    public abstract DataSource open();

    /// One for all tests; it ends with the program.
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static DataSource create() {
            var name = "esep_" + UUID.randomUUID().toString().replace("-", "");
            new org.springframework.jdbc.core.JdbcTemplate(POSTGRES.getPostgresDatabase())
                    .execute("CREATE DATABASE " + name);
            return POSTGRES.getDatabase("postgres", name);
        }
    }

    DataSource migrated(DataSource source) {
        Flyway.configure().dataSource(source)
                .locations("classpath:db/migration/common",
                        "classpath:db/migration/" + name().toLowerCase(java.util.Locale.ROOT))
                .load().migrate();
        return source;
    }
}
