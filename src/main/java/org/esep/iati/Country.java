package org.esep.iati;

/// A country by its ISO 3166-1 alpha-2 code, in capitals.
public record Country(String code) implements Comparable<Country> {

    public Country {
        if (code.length() != 2 || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
            throw new IllegalArgumentException("not an ISO 3166-1 alpha-2 code: " + code);
        }
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
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
