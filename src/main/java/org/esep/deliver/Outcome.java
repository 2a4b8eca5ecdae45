package org.esep.deliver;

/// What came of sending a mail, with what the server or the machine said.
public record Outcome(Result result, String said) {

    /// Whether the mail is with the recipient's server.
    public enum Result {
        /// The server took it.
        SENT,
        /// The server will not take it, now or later.
        REFUSED,
        /// It was surely not taken, and may be later.
        NOT_SENT,
        /// The line broke while it was sent: it may have been taken.
        UNCERTAIN
    }
}
