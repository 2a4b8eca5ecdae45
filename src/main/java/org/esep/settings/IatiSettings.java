package org.esep.settings;

import java.util.Set;
import java.util.regex.Pattern;

/// Who reports the file for IATI: the organisation's identifier there, its name, and the code of its type in the list
/// OrganisationType.
public record IatiSettings(String ref, String name, String type) {

    private static final Pattern REF = Pattern.compile("[^\\s/&|?]+");
    private static final Set<String> TYPES = Set.of("10", "11", "15", "21", "22", "23", "24", "30", "40", "60", "70",
            "71", "72", "73", "80", "90");

    public IatiSettings {
        if (!REF.matcher(ref).matches() || name.isBlank() || !TYPES.contains(type)) {
            throw new IllegalArgumentException("nobody can report so: " + ref + ", " + name + ", " + type);
        }
    }

    /// As it is written, to be checked.
    record Written(String ref, String name, String type) {

        IatiSettings checked() {
            return new IatiSettings(ref, name, type);
        }
    }
}
