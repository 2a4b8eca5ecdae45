package org.esep.web;

import java.util.Objects;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What each request to the REST interface can ask for besides: a definition of the schedule, a run that is kept, and a
/// page (counted from 0) of so many.
record Asked(@Schema(description = "A definition of the schedule, main if left out") @Nullable String definition,
        @Schema(description = "A kept run such as 2026-11-21T060000Z, the newest if left out") @Nullable String run,
        @Schema(description = "The number of the page, from 0") @Nullable Integer page,
        @Schema(description = "How many things a page holds, 1 to 1000, 100 if left out") @Nullable Integer size) {

    private static final int USUAL = 100;

    Edition edition(Editions editions) {
        return editions.of(Objects.requireNonNullElse(definition, Editions.MAIN),
                Objects.requireNonNullElse(run, Editions.LATEST));
    }

    Sight sight(Editions editions, Viewer viewer) {
        return new Sight(viewer, edition(editions).published());
    }

    Slice slice() {
        return Slice.of(Objects.requireNonNullElse(page, 0), Objects.requireNonNullElse(size, USUAL));
    }
}
