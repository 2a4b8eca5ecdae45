package org.esep.report.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

import org.esep.fact.RegisteredId;
import org.esep.iati.PartialDate;
import org.esep.iati.Precision;
import org.esep.settings.ConfigurationException;

/// `ids.csv`: the registry of ids, read back by a run from an empty state. What is written is read back equal.
public final class IdsCsv {

    static final Table<RegisteredId> TABLE = new Table<>("ids", List.of(
            Column.text("id", RegisteredId::id),
            Column.code("kind", RegisteredId::kind),
            Column.text("name", RegisteredId::name),
            Column.text("formerIds", row -> String.join(Cells.SEPARATOR, row.formerIds())),
            Column.date("since", row -> Optional.of(new PartialDate(row.since(), Precision.DAY))),
            Column.text("spellings", row -> String.join(Cells.SEPARATOR, row.spellings())),
            Column.optional("mergedInto", RegisteredId::mergedInto)));

    private static final Pattern SEPARATOR = Pattern.compile(Cells.SEPARATOR);
    private static final String EXAMPLE = ", e.g. id,kind,name,formerIds,since,spellings,mergedInto in the first line and"
            + " rural-water,programme,Rural Water,village-water;water-2,2026-01-31,rural water;village water, below";

    private IdsCsv() {}

    /// The path inside a published folder.
    public static String path() {
        return "data/" + TABLE.file();
    }

    /// Writes the ids in order; the stream stays open.
    public static void write(List<RegisteredId> ids, OutputStream out) throws IOException {
        TABLE.write(ids.stream().sorted(Comparator.comparing(RegisteredId::id).thenComparing(RegisteredId::kind)),
                out);
    }

    /// Reads what [#write] wrote, in its order; the stream stays open. A file of another shape is refused.
    public static List<RegisteredId> read(InputStream in) throws IOException {
        try {
            return rows(in).map(IdsCsv::id).toList();
        } catch (CsvParseException e) {
            throw new ConfigurationException(TABLE.file(), e.getMessage() + EXAMPLE);
        }
    }

    private static Stream<NamedCsvRecord> rows(InputStream in) throws IOException {
        var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        var mark = String.valueOf(Table.BYTE_ORDER_MARK);
        return CsvReader.builder().ofNamedCsvRecord(text.startsWith(mark) ? text.substring(1) : text).stream();
    }

    private static RegisteredId id(NamedCsvRecord row) {
        return new RegisteredId(cell(row, "id"), kind(row), cell(row, "name"), list(row, "formerIds"), since(row),
                list(row, "spellings"), Optional.of(cell(row, "mergedInto")).filter(id -> !id.isEmpty()));
    }

    private static List<String> list(NamedCsvRecord row, String column) {
        return SEPARATOR.splitAsStream(cell(row, column)).filter(value -> !value.isEmpty()).toList();
    }

    private static LocalDate since(NamedCsvRecord row) {
        try {
            return LocalDate.parse(cell(row, "since"));
        } catch (DateTimeParseException _) {
            throw wrong(row, "since \"" + cell(row, "since") + "\" is no date");
        }
    }

    private static RegisteredId.Kind kind(NamedCsvRecord row) {
        var code = cell(row, "kind");
        return Arrays.stream(RegisteredId.Kind.values()).filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> wrong(row, "kind \"" + code + "\" is unknown"));
    }

    private static String cell(NamedCsvRecord row, String column) {
        return FormulaGuard.off(row.findField(column).orElseThrow(() -> wrong(row, "has no " + column)));
    }

    private static ConfigurationException wrong(NamedCsvRecord row, String reason) {
        return new ConfigurationException(TABLE.file(),
                "line " + row.getStartingLineNumber() + ": " + reason + EXAMPLE);
    }
}
