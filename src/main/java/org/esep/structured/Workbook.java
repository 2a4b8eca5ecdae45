package org.esep.structured;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

/// A workbook of Excel (XLSX): the sheets of its file, whose rows are streamed, and the texts that they share.
final class Workbook {

    private static final String BOOK = "xl/workbook.xml";
    private static final String PARTS = "xl/_rels/workbook.xml.rels";
    private static final String TEXTS = "/sharedStrings";
    private static final String SHEETS = "/worksheet";
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int MOST_SHEETS = 200;

    private final ZipFile zip;
    private final String prefix;
    private final Budget budget;

    Workbook(ZipFile zip, String prefix, Budget budget) {
        this.zip = zip;
        this.prefix = prefix;
        this.budget = budget;
    }

    /// A sheet by its name and the id of its part.
    private record Listed(String name, String id) {}

    /// A part by its type and name in the file.
    private record Part(String type, String name) {}

    static boolean isOne(ZipFile zip) {
        return zip.getEntry(BOOK) != null;
    }

    /// Its sheets, in their order.
    List<Table> tables() throws IOException {
        var dayZero = new ArrayList<>(List.of(Origin.DAY_ZERO));
        var sheets = sheets(dayZero);
        var parts = parts();
        var texts = new SharedTexts();
        for (var part : parts.values()) {
            if (part.type().endsWith(TEXTS)) {
                try (var in = open(part.name())) {
                    texts.read(new Markup(in));
                }
            }
        }
        return sheets.stream().flatMap(sheet -> Optional.ofNullable(parts.get(sheet.id()))
                .filter(part -> part.type().endsWith(SHEETS))
                .map(part -> table(new Origin(prefix, sheet.name(), dayZero.getLast()), part, texts)).stream())
                .limit(MOST_SHEETS).toList();
    }

    private Table table(Origin origin, Part part, SharedTexts texts) {
        return new Table(Table.Shape.OPEN, taker -> {
            try (var in = open(part.name())) {
                new SheetRows(new Markup(in), origin, texts).each(taker);
            }
        });
    }

    private List<Listed> sheets(List<LocalDate> dayZero) throws IOException {
        var sheets = new ArrayList<Listed>();
        try (var in = open(BOOK)) {
            var xml = new Markup(in);
            while (xml.next()) {
                if (xml.starts("sheet")) {
                    sheets.add(new Listed(IatiText.line(xml.attribute("name")), xml.attribute("id")));
                } else if (xml.starts("workbookPr") && List.of("1", "true").contains(xml.attribute("date1904"))) {
                    dayZero.add(DAY_ZERO_1904);
                }
            }
        }
        return sheets;
    }

    private Map<String, Part> parts() throws IOException {
        var parts = new HashMap<String, Part>();
        try (var in = open(PARTS)) {
            var xml = new Markup(in);
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    parts.put(xml.attribute("Id"), new Part(xml.attribute("Type"), inFile(xml.attribute("Target"))));
                }
            }
        }
        return parts;
    }

    private static String inFile(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private InputStream open(String part) throws IOException {
        return Zips.open(zip, part, budget);
    }
}
