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
        return text.lines().mapToInt(line -> Math.ceilDiv(Math.max(digits(line), 1), limit)).sum();
    }

    /// About how wide a line of text is, in digits: small Latin letters are narrower on the average, capitals wider.
    static int digits(String line) {
        var narrow = line.chars().filter(character -> character < NARROW && Character.isLowerCase(character)).count();
        var wide = line.chars().filter(Character::isUpperCase).count();
        return line.length() + Math.toIntExact(wide / 4 - narrow / 10);
    }
}
