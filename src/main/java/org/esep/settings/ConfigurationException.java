package org.esep.settings;

/// The configuration is wrong: the message tells file, entry, reason and, where it helps, an example that would do.
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConfigurationException(String file, String reason) {
        super(file + ": " + reason);
    }
}
