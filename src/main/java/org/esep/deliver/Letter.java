package org.esep.deliver;

import java.util.List;
import java.util.regex.Pattern;

/// A mail as it will be sent: to whom, and the same in plain text and HTML. Nothing that stands in a header has more than
/// one line.
public record Letter(String to, String name, String subject, String text, String html, List<Attachment> attachments) {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    public Letter {
        requireLine(to);
        requireLine(name);
        requireLine(subject);
        attachments = List.copyOf(attachments);
    }

    /// A file by its name in the mail and the path where it lies.
    public record Attachment(String name, String file) {

        public Attachment {
            requireLine(name);
        }
    }

    private static void requireLine(String header) {
        if (CONTROL.matcher(header).find()) {
            throw new IllegalArgumentException("not one line: " + header);
        }
    }
}
