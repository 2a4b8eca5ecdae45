package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// `datapackage.json`: the Frictionless description of every CSV file, made of the columns that write them and of what
/// they mean.
final class DataPackage {

    private static final String ISO_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";
    private static final String NAME = "name";
    private static final String TITLE = "title";
    private static final String DESCRIPTION = "description";
    private static final String PROFILE = "profile";

    private final TableText.All texts = TableText.All.read();

    private DataPackage() {}

    static void write(OutputStream out) throws IOException {
        var tables = Stream.concat(Arrays.stream(DataFile.values()).flatMap(file -> file.table().stream()),
                Stream.of(IdsCsv.TABLE));
        var described = new DataPackage();
        var document = new LinkedHashMap<String, Object>();
        document.put(PROFILE, "tabular-data-package");
        document.put(NAME, "esep");
        document.put(TITLE, "Who funds what, where, since when and with whom");
        document.put(DESCRIPTION,
                "What documents on international co-operation claim about money, time and partners, as"
                        + " tables. UTF-8 with a byte order mark; a text that a spreadsheet would run as a formula has an"
                        + " apostrophe before it.");
        document.put("resources", tables.map(described::resource).toList());
        Json.document(document, out);
    }

    private Map<String, Object> resource(Table<?> table) {
        var text = texts.of(table);
        var resource = new LinkedHashMap<String, Object>();
        resource.put(PROFILE, "tabular-data-resource");
        resource.put(NAME, table.name());
        resource.put(TITLE, text.title());
        resource.put(DESCRIPTION, text.description());
        resource.put("path", table.file());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("dialect", dialect());
        resource.put("schema", schema(table, text));
        return resource;
    }

    private static Map<String, Object> dialect() {
        var dialect = new LinkedHashMap<String, Object>();
        dialect.put("delimiter", ",");
        dialect.put("lineTerminator", "\r\n");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("skipInitialSpace", false);
        dialect.put("header", true);
        return dialect;
    }

    private Map<String, Object> schema(Table<?> table, TableText text) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("fields", table.columns().stream().map(column -> field(table, column)).toList());
        schema.put("missingValues", List.of(""));
        if (!text.primaryKey().isEmpty()) {
            schema.put("primaryKey", text.primaryKey());
        }
        if (!text.foreignKeys().isEmpty()) {
            schema.put("foreignKeys", text.foreignKeys().entrySet().stream().map(DataPackage::foreignKey).toList());
        }
        return schema;
    }

    private static Map<String, Object> foreignKey(Map.Entry<String, String> key) {
        var target = key.getValue().split("\\.", 2);
        var reference = new LinkedHashMap<String, Object>();
        reference.put("resource", target[0]);
        reference.put("fields", target[1]);
        var foreign = new LinkedHashMap<String, Object>();
        foreign.put("fields", key.getKey());
        foreign.put("reference", reference);
        return foreign;
    }

    private Map<String, Object> field(Table<?> table, Column<?> column) {
        var text = texts.of(table, column);
        var field = new LinkedHashMap<String, Object>();
        field.put(NAME, column.name());
        field.put("type", type(column.type()));
        field.put("format", "default");
        field.put(TITLE, text.title());
        field.put(DESCRIPTION, text.description());
        if (column.type() == Column.Type.DATE) {
            field.put("constraints", Map.of("pattern", ISO_DATE));
        }
        return field;
    }

    /// A date is a string: the type `date` of the specification knows no months and years.
    private static String type(Column.Type type) {
        return switch (type) {
            case TEXT, DATE -> "string";
            case DECIMAL -> "number";
            case COUNT -> "integer";
            case FLAG -> "boolean";
        };
    }
}
