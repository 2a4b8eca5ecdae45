package org.esep.faults.text.format;

/// As it should be.
public record Listed() {

    public static String read(String input) {
        return input;
    }
}
