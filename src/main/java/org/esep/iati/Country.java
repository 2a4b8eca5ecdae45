package org.esep.iati;

import java.util.regex.Pattern;

/// A country by its ISO 3166-1 alpha-2 code, in capitals.
public record Country(String code) implements Comparable<Country> {

    private static final Pattern ALPHA_2 = Pattern.compile("[A-Z]{2}");

    public Country {
        if (!ALPHA_2.matcher(code).matches()) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 code: " + code);
        }
    }

    @Override
    public int compareTo(Country other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
