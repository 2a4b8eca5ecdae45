package org.esep.text.format;

import java.time.Duration;

import org.esep.settings.ConfigFolder;
import org.esep.settings.DocumentLimits;
import org.esep.settings.Settings;

/// How much of a document tests read.
public final class Limits {

    /// The limits that are delivered.
    public static final DocumentLimits USUAL = Settings.load(ConfigFolder.packaged()).documentLimits();

    private Limits() {}

    /// Small files, texts and documents of few pages.
    public static DocumentLimits of(long bytes, long characters, int pages) {
        return new DocumentLimits(bytes, characters, pages, USUAL.ratio(), Duration.ofSeconds(60));
    }
}
