package org.esep.settings;

/// The configuration is wrong: the message tells file, entry, reason and, where it helps, an example that would do.
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String reason;

    public ConfigurationException(String file, String reason) {
        super(file + ": " + reason);
        this.place = file;
        this.reason = reason;
    }

    public ConfigurationException(Place place, String reason) {
        this(place.toString(), reason);
    }

    /// The same, its file told as one that can be opened.
    public ConfigurationException in(ConfigFolder config) {
        return new ConfigurationException(config.shown(place), reason);
    }
}
