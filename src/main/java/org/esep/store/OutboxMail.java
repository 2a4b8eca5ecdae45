package org.esep.store;

import org.esep.iati.Coded;

/// A mail of the outbox with its delivery as it was read at this version.
public record OutboxMail(long id, Key key, Delivery delivery, int version) {

    /// What there is only one mail for: a run (the name of its published folder, or its number where it failed), the
    /// definition of the run, the recipient by name, and what the mail is.
    public record Key(String run, String definition, String recipient, Kind kind) {}

    /// What a mail is.
    public enum Kind implements Coded {
        REPORT, FAILURE
    }

    /// Whether it did not arrive and is not tried any more.
    public boolean isUndelivered() {
        return delivery.state() == Delivery.State.REFUSED || delivery.state() == Delivery.State.GIVEN_UP;
    }
}
