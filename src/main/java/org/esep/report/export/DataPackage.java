package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/// `datapackage.json`: the Frictionless description of every CSV file, made of the columns that write them.
final class DataPackage {

    private static final String ISO_DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    private DataPackage() {}

    static void write(OutputStream out) throws IOException {
        var tables = Stream.concat(Arrays.stream(DataFile.values()).flatMap(file -> file.table().stream()),
                Stream.of(IdsCsv.TABLE));
        var document = new LinkedHashMap<String, Object>();
        document.put("profile", "tabular-data-package");
        document.put("name", "esep");
        document.put("resources", tables.map(DataPackage::resource).toList());
        Json.document(document, out);
    }

    private static Map<String, Object> resource(Table<?> table) {
        var resource = new LinkedHashMap<String, Object>();
        resource.put("profile", "tabular-data-resource");
        resource.put("name", table.name());
        resource.put("path", table.file());
        resource.put("format", "csv");
        resource.put("mediatype", "text/csv");
        resource.put("encoding", "utf-8");
        resource.put("schema", Map.of("fields", table.columns().stream().map(DataPackage::field).toList()));
        return resource;
    }

    private static Map<String, Object> field(Column<?> column) {
        var field = new LinkedHashMap<String, Object>();
        field.put("name", column.name());
        field.put("type", type(column.type()));
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
