package org.esep.aggregate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.esep.iati.Coded;
import org.esep.iati.PartialDate;

/// What a person should follow up about a figure of an activity; `date` is that of a start or an end to come.
public record FollowUp(Kind kind, String activity, Disagreement.Subject figure, Optional<PartialDate> date) {

    /// By kind, then the nearest day first.
    static final Comparator<FollowUp> ORDER = Comparator.comparing(FollowUp::kind)
            .thenComparing(FollowUp::day)
            .thenComparing(FollowUp::activity).thenComparing(FollowUp::figure);

    /// The day on which a start is due at the earliest or an end at the latest.
    private LocalDate day() {
        return date.map(known -> kind == Kind.STARTING_SOON ? known.first() : known.last()).orElse(LocalDate.MAX);
    }

    /// Why to follow it up. A disagreement is open until a person decides it.
    public enum Kind implements Coded {
        ENDING_SOON, STARTING_SOON, WITHOUT_BUDGET, WITHOUT_START, WITHOUT_END, DISAGREEMENT
    }
}
