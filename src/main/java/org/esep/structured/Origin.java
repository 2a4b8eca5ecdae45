package org.esep.structured;

import java.time.LocalDate;

/// Where rows come from: the member of an archive and the sheet of a workbook, both empty where there is none, and the
/// day from which its dates are counted.
record Origin(String member, String sheet, LocalDate dayZero) {

    /// The day 0 of spreadsheets; theirs begin with a 29 February 1900 that never was, so that it serves from March on.
    static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int LETTERS = 26;

    static Origin file(String member) {
        return new Origin(member, "", DAY_ZERO);
    }

    /// The line, or the sheet and cell, as people look them up; lines count from 1, columns from 0.
    String pointer(long line, int column) {
        var there = sheet.isEmpty() ? String.valueOf(line) : sheet + "!" + letters(column) + line;
        return member.isEmpty() ? there : member + " " + there;
    }

    /// The member and the sheet.
    String name() {
        return (member + " " + sheet).strip();
    }

    private static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
