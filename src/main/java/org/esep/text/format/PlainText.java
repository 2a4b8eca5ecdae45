package org.esep.text.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.ibm.icu.text.CharsetDetector;

import org.esep.corpus.Draft;
import org.esep.corpus.Part;

/// Reads plain text: paragraphs parted by blank lines, bullets and numbers as lists, `Label:   value` lines as a
/// table, short lines that stand alone as headings.
public final class PlainText {

    private static final Pattern BULLET = Pattern
            .compile(
                    "^(?:[\\u2022\\u25AA\\u25AB\\u2023\\u25E6*\\u2013\\u2014\\u2192\\u00BB]|-{1,3}|\\d{1,2}[.)]|\\p{L}\\))\\s+");
    private static final Pattern LABELLED = Pattern.compile("^([^:|]{2,40}):\\s{2,}(\\S.*)$");
    private static final Pattern BLANK = Pattern.compile("\\R[\\s\\p{Z}]*\\R");
    private static final int HEADING = 110;
    private static final int WRAPPED = 60;
    private static final int WIDEST = 120;

    private final List<Part> parts = new ArrayList<>();
    private final List<List<String>> labelled = new ArrayList<>();

    private PlainText() {}

    public static Draft read(InputStream in) throws IOException {
        var detector = new CharsetDetector();
        var bytes = in.readAllBytes();
        detector.setText(bytes);
        var text = isUtf8(bytes)
                ? new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                : detector.detect().getString();
        var plain = new PlainText();
        BLANK.splitAsStream(text.replace("\uFEFF", ""))
                .forEach(paragraph -> plain
                        .add(paragraph.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()));
        plain.closeTable();
        return Draft.of(plain.parts);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            java.nio.charset.StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes));
            return true;
        } catch (java.nio.charset.CharacterCodingException _) {
            return false;
        }
    }

    private void add(List<String> lines) {
        var joined = isWrapped(lines) ? List.of(String.join(" ", lines)) : lines;
        if (joined.size() == 1 && isHeading(joined.getFirst())) {
            closeTable();
            parts.add(new Part.Heading(joined.getFirst(), level()));
            return;
        }
        joined.forEach(this::line);
    }

    /// Lines of much the same width, none of which begins like an item, are one paragraph broken by an editor.
    private static boolean isWrapped(List<String> lines) {
        var widest = lines.stream().mapToInt(String::length).max().orElse(0);
        return lines.size() > 1 && widest >= WRAPPED && widest <= WIDEST
                && lines.stream().noneMatch(line -> BULLET.matcher(line).find() || LABELLED.matcher(line).matches())
                && lines.subList(0, lines.size() - 1).stream().allMatch(line -> line.length() > widest * 0.7);
    }

    private int level() {
        return parts.isEmpty() ? 1 : 2;
    }

    private static boolean isHeading(String line) {
        return line.length() <= HEADING && !line.matches(".*[.;,:!)]$") && !line.contains("|") && !line.contains("@")
                && !BULLET.matcher(line).find()
                && Character.isUpperCase(line.codePoints().filter(Character::isLetter).findFirst().orElse('a'));
    }

    private void line(String line) {
        var labels = LABELLED.matcher(line);
        if (labels.matches()) {
            labelled.add(List.of(labels.group(1).strip(), labels.group(2).strip()));
            return;
        }
        closeTable();
        var bullet = BULLET.matcher(line);
        parts.add(bullet.find() ? new Part.Item(line.substring(bullet.end())) : new Part.Paragraph(line));
    }

    private void closeTable() {
        if (!labelled.isEmpty()) {
            parts.add(new Part.Grid("", List.of(), List.copyOf(labelled)));
            labelled.clear();
        }
    }
}
