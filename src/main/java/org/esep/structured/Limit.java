package org.esep.structured;

import org.esep.iati.Coded;

/// How much of one thing a file may hold before it is taken to be hostile. No file of the registry comes near any of them.
enum Limit implements Coded {
    /// Elements inside each other.
    DEPTH(50),
    /// Attributes of one element.
    ATTRIBUTES(100),
    /// Letters of one attribute.
    ATTRIBUTE(10_000),
    /// Letters of one element.
    TEXT(100_000),
    /// Elements of one activity that are read, those of 100 000 transactions.
    ELEMENTS(600_000),
    /// Names of elements and attributes that nobody knows.
    NAMES(10_000),
    /// Bytes of one tag, text, comment or declaration.
    PART(4_000_000),
    /// Bytes of one activity.
    ACTIVITY(200_000_000);

    private final long most;

    Limit(long most) {
        this.most = most;
    }

    /// Ends the reading of the file where it goes beyond the limit.
    void check(long value) {
        if (value > most) {
            throw new Exceeded(this);
        }
    }

    /// That a file goes beyond a limit.
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final Limit limit;

        private Exceeded(Limit limit) {
            super(limit.code() + " > " + limit.most);
            this.limit = limit;
        }

        Limit limit() {
            return limit;
        }
    }
}
