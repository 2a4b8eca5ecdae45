package org.esep.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.esep.settings.Redactions;

/// Blacks out contact data at equal length: e-mail addresses, telephone numbers and, in a text that holds either, the
/// names of contact persons.
final class Redaction {

    private static final char BLACK = '\u2588';
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern MAIL = Pattern
            .compile(
                    "[\\p{L}\\d._%+-]+\\s?@\\s?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.\\p{L}{2,}|\\[email[^\\]]{0,3}protected\\]",
                    FLAGS);
    private static final Pattern INTERNATIONAL = Pattern
            .compile("\\(?\\+\\s?\\d[\\d\\s\\p{Z}()\\-\\u2010-\\u2014.]{5,}\\d");
    private static final Pattern AREA = Pattern
            .compile("(?<![\\d.,\\p{L}])(?:\\d{1,2}[\\s\\p{Z}]?)?\\(\\d{2,5}\\)[\\s\\p{Z}]?\\d[\\d\\s\\p{Z}-]{3,}\\d");
    private static final String NUMBER = "[\\s\\p{Z}.:,(\\u2013-]{0,4}[+\\d(][\\d\\s\\p{Z}()\\-\\u2010-\\u2014]{2,}\\d";
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}\\p{Ll}+[\\s\\p{Z}-]+){1,2}\\p{Lu}\\p{Ll}+");

    private final Pattern cued;
    private final Pattern roles;

    Redaction(Redactions words) {
        this.cued = Pattern.compile(
                "(?<![\\p{L}])(?:" + alternatives(words.cues()) + ")[\\p{L}.]*(?:\\s?\\([^)\\d]{0,25}\\))?" + NUMBER,
                FLAGS);
        this.roles = Pattern.compile("(?<![\\p{L}])(?:" + alternatives(words.roles()) + ")[\\p{L}]*[\\s\\p{Z},:]+",
                FLAGS);
    }

    private static String alternatives(List<String> words) {
        return words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    /// A text without contact data, and how many places were blacked out.
    record Redacted(String text, int places) {}

    Redacted redact(String text) {
        var sheet = new Sheet(text);
        sheet.black(MAIL, 0);
        sheet.black(INTERNATIONAL, 0);
        sheet.black(AREA, 0);
        sheet.blackDigits(cued);
        if (sheet.places > 0) {
            sheet.blackNames(roles);
        }
        return new Redacted(sheet.text.toString(), sheet.places);
    }

    private static final class Sheet {

        private final StringBuilder text;
        private int places;

        private Sheet(String text) {
            this.text = new StringBuilder(text);
        }

        private void black(Pattern pattern, int group) {
            pattern.matcher(text.toString()).results().forEach(found -> black(found.start(group), found.end(group)));
        }

        /// Only the number behind the word, which stays readable.
        private void blackDigits(Pattern pattern) {
            pattern.matcher(text.toString()).results().forEach(found -> {
                var start = found.start();
                while (!Character.isDigit(text.charAt(start)) && text.charAt(start) != '+' && start < found.end() - 1) {
                    start++;
                }
                black(start, found.end());
            });
        }

        private void blackNames(Pattern roles) {
            var role = roles.matcher(text.toString());
            while (role.find()) {
                var name = NAME.matcher(text.toString()).region(role.end(), Math.min(text.length(), role.end() + 80));
                if (name.find()) {
                    black(name.start(), name.end());
                }
            }
        }

        private void black(int start, int end) {
            for (var at = start; at < end; at++) {
                if (text.charAt(at) != '\n') {
                    text.setCharAt(at, BLACK);
                }
            }
            places++;
        }
    }
}
