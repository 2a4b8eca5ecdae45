package org.esep.report.excel;

/// How wide a column may get for its text, in digits; longer text is wrapped. Numbers are never cut.
enum Width {

    CODE(20), NAME(38), PROSE(66);

    /// Letters before this one are Latin.
    private static final int NARROW = 0x250;
    private final int limit;

    Width(int limit) {
        this.limit = limit;
    }

    int limit() {
        return limit;
    }

    /// How many lines this text takes in a column of this width.
    int lines(String text) {
        return text.indexOf('\n') < 0
                ? Math.ceilDiv(Math.max(digits(text), text.isEmpty() ? 0 : 1), limit)
                : text.lines().mapToInt(line -> Math.ceilDiv(Math.max(digits(line), 1), limit)).sum();
    }

    /// About how wide a line of text is, in digits: small Latin letters are narrower on the average, capitals wider.
    static int digits(String line) {
        var narrow = 0;
        var wide = 0;
        for (var at = 0; at < line.length(); at++) {
            var character = line.charAt(at);
            narrow += character < NARROW && Character.isLowerCase(character) ? 1 : 0;
            wide += Character.isUpperCase(character) ? 1 : 0;
        }
        return line.length() + wide / 4 - narrow / 10;
    }
}
