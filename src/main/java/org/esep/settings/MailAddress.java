package org.esep.settings;

import java.util.Optional;
import java.util.regex.Pattern;

/// The address of a mailbox, without a name: nothing that could end a header's line fits in.
public record MailAddress(String value) {

    private static final Pattern MAILBOX = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252}[A-Za-z0-9])?");

    public MailAddress {
        if (!MAILBOX.matcher(value).matches()) {
            throw new IllegalArgumentException("not a mail address: " + value);
        }
    }

    /// Of an address as it is written; an empty one is none.
    static Optional<MailAddress> parse(String written) {
        return written.isBlank() ? Optional.empty() : Optional.of(new MailAddress(written.strip()));
    }

    @Override
    public String toString() {
        return value;
    }
}
