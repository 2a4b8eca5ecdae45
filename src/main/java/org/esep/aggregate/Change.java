package org.esep.aggregate;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.esep.iati.Coded;
import org.esep.iati.Country;

/// What differs from the baseline run about one figure of one activity: the value then and now as text of the contract
/// (`EUR 2000000`, `2024-01`), and the documents behind each. `countries` are those of then and of now.
public record Change(Kind kind, String activity, String name, Subject subject, State before, State after,
        SortedSet<Country> countries) {

    public Change {
        countries = Collections.unmodifiableSortedSet(new TreeSet<>(countries));
    }

    /// What has become of an activity. One that was merged into another is gone, its id now that of the other.
    public enum Kind implements Coded {
        NEW, ENDED, REVISED, GONE
    }

    /// What differs.
    public enum Subject implements Coded {
        PROGRAMME, STATUS, BUDGET, CONTRIBUTION, START, END, COUNTRIES
    }

    /// A value and the documents that it rests on.
    public record State(Optional<String> value, SortedSet<String> documents) {

        static final State NOTHING = new State(Optional.empty(), Collections.emptySortedSet());

        public State {
            documents = Collections.unmodifiableSortedSet(new TreeSet<>(documents));
        }

        /// A value that is known.
        public static State of(String value, Collection<String> documents) {
            return new State(Optional.of(value), new TreeSet<>(documents));
        }
    }
}
