package org.esep.settings;

import java.time.Duration;
import java.util.Optional;

/// How mails go out: the address that they come from, the largest size in bytes with attachments, and how long a link
/// in them leads to its file.
public record MailSettings(Optional<MailAddress> sender, long maxBytes, Duration links) {

    public MailSettings {
        if (maxBytes <= 0 || !links.isPositive()) {
            throw new IllegalArgumentException("not positive: " + maxBytes + ", " + links);
        }
    }
}
