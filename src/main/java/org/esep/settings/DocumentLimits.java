package org.esep.settings;

import java.time.Duration;

/// How much of one document of text is read: bytes of its file, characters of its text, pages of a PDF, how many times as
/// much it may unpack to, and how long reading it may take.
public record DocumentLimits(long bytes, long characters, int pages, int ratio, Duration time) {

    /// What may be unpacked whatever the ratio, in bytes.
    private static final long FREE = 1 << 24;

    /// Whether so many bytes unpack to more than they may.
    public boolean isBomb(long packed, long unpacked) {
        return unpacked > FREE && unpacked / ratio > packed;
    }
}
