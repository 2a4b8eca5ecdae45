package org.esep.report.export;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from running text as a formula: an apostrophe before text that begins with a sign that starts
/// one. Text that begins with apostrophes and such a sign gets one more, so that taking the guard off gives back what
/// was guarded.
public final class FormulaGuard {

    private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\t\r\n]");
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r\n]");

    private FormulaGuard() {}

    static String on(String text) {
        return RUNS.matcher(text).lookingAt() ? "'" + text : text;
    }

    /// What was guarded.
    public static String off(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
