package org.esep.settings;

import java.util.List;

/// The words of `redaction.yaml` beside which numbers are telephone numbers (`cues`) and names are those of contact
/// persons (`roles`).
public record Redactions(List<String> cues, List<String> roles) {

    private static final String FILE = "redaction.yaml";

    public Redactions {
        cues = List.copyOf(cues);
        roles = List.copyOf(roles);
    }

    public static Redactions load(ConfigFolder config) {
        return Yaml.read(FILE, config.read(FILE), Redactions.class);
    }
}
