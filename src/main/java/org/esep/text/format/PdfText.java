package org.esep.text.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import org.esep.corpus.Draft;
import org.esep.corpus.Part;

/// Reads PDF: without the lines that stand on top or at the bottom of page after page, broken lines joined, words
/// that were parted at the end of a line made whole.
public final class PdfText {

    private static final String PARAGRAPH = "\u0002";
    private static final int EDGE = 2;
    private static final int HEADING = 90;
    private static final Pattern BULLET = Pattern
            .compile("^(?:[\\u2022\\u25AA\\u00BB\\u2013\\u2014]|\\d{1,2}[.)])\\s+");

    private PdfText() {}

    public static Draft read(InputStream in) throws IOException {
        try (var pdf = Loader.loadPDF(in.readAllBytes())) {
            return Draft.of(parts(withoutRunningHeads(pages(pdf))));
        }
    }

    private static List<List<String>> pages(PDDocument pdf) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        stripper.setParagraphStart(PARAGRAPH);
        var pages = new ArrayList<List<String>>();
        for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(pdf).lines().filter(line -> !bare(line).isEmpty()).toList());
        }
        return pages;
    }

    private static String bare(String line) {
        return line.replace(PARAGRAPH, "").strip();
    }

    /// A line at the edge of a page that stands, but for its digits, at the edge of half the pages or more runs along.
    private static List<String> withoutRunningHeads(List<List<String>> pages) {
        Map<String, Integer> edges = new HashMap<>();
        for (var page : pages) {
            edge(page).stream().distinct().forEach(line -> edges.merge(line, 1, Integer::sum));
        }
        var body = new ArrayList<String>();
        for (var page : pages) {
            for (var number = 0; number < page.size(); number++) {
                var running = isEdge(number, page) && edges.getOrDefault(shape(page.get(number)), 0) * 2 >= pages.size()
                        && pages.size() > 1;
                if (!running) {
                    body.add(page.get(number));
                }
            }
        }
        return body;
    }

    private static List<String> edge(List<String> page) {
        var edge = new ArrayList<String>();
        for (var number = 0; number < page.size(); number++) {
            if (isEdge(number, page)) {
                edge.add(shape(page.get(number)));
            }
        }
        return edge;
    }

    private static boolean isEdge(int number, List<String> page) {
        return number < EDGE || number >= page.size() - EDGE;
    }

    private static String shape(String line) {
        return bare(line).replaceAll("\\d+", "0");
    }

    private static List<Part> parts(List<String> lines) {
        var parts = new ArrayList<Part>();
        var paragraph = new StringBuilder();
        for (var line : lines) {
            var text = bare(line);
            if (line.startsWith(PARAGRAPH) || BULLET.matcher(text).find()) {
                close(paragraph, parts);
            }
            join(paragraph, text);
        }
        close(paragraph, parts);
        return parts;
    }

    /// A hyphen between small letters at a line's end is taken out; one behind a digit stays.
    private static void join(StringBuilder paragraph, String line) {
        var length = paragraph.length();
        if (length == 0) {
            paragraph.append(line);
        } else if (length > 1 && paragraph.charAt(length - 1) == '-') {
            if (Character.isLowerCase(paragraph.charAt(length - 2)) && Character.isLowerCase(line.charAt(0))) {
                paragraph.setLength(length - 1);
            }
            paragraph.append(line);
        } else {
            paragraph.append(' ').append(line);
        }
    }

    private static void close(StringBuilder paragraph, List<Part> parts) {
        var text = paragraph.toString().replaceAll("(\\p{Ll}) -\\s+(\\p{Ll})", "$1$2").replaceAll("[ \\t]+", " ")
                .strip();
        paragraph.setLength(0);
        var bullet = BULLET.matcher(text);
        if (bullet.find()) {
            parts.add(new Part.Item(text.substring(bullet.end())));
        } else if (!text.isEmpty()) {
            parts.add(isHeading(text) ? new Part.Heading(text, parts.isEmpty() ? 1 : 2) : new Part.Paragraph(text));
        }
    }

    private static boolean isHeading(String text) {
        return text.length() <= HEADING && !text.matches(".*[.;,:)]$") && !text.contains("|");
    }
}
