package org.esep.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Who did what and when. Lines are added and never changed.
public final class AuditTable {

    private static final int LONGEST = 1000;

    private final JdbcClient jdbc;

    public AuditTable(DataSource database) {
        this.jdbc = JdbcClient.create(database);
    }

    /// A thing that a user did at a moment; `detail` tells to what, and is cut where it is very long.
    public record Line(Instant moment, String who, String what, String detail) {}

    public void add(Line line) {
        jdbc.sql("INSERT INTO audit (moment, who, what, detail) VALUES (?, ?, ?, ?)")
                .params(line.moment().atOffset(ZoneOffset.UTC), line.who(), line.what(), cut(line.detail())).update();
    }

    /// The newest lines, the last one first.
    public List<Line> newest(int count) {
        return jdbc.sql("SELECT moment, who, what, detail FROM audit ORDER BY number DESC FETCH FIRST " + count
                + " ROWS ONLY")
                .query((row, _) -> new Line(row.getObject("moment", OffsetDateTime.class).toInstant(),
                        row.getString("who"), row.getString("what"), row.getString("detail")))
                .list();
    }

    private static String cut(String detail) {
        return detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST);
    }
}
