package org.esep.iati;

import java.util.Locale;

/// A value of a closed list that outputs write as a lower-case word, such as `at-least`.
public interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
