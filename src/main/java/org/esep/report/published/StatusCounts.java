package org.esep.report.published;

/// How many programmes there are by their status.
public record StatusCounts(int planned, int running, int ended, int unknown) {

    static StatusCounts of(Row row) {
        return new StatusCounts(row.count("planned"), row.count("running"), row.count("ended"),
                row.count("unknown"));
    }

    /// All of them.
    public int all() {
        return planned + running + ended + unknown;
    }
}
