package org.esep.report.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A tabular data package by the rules of its specification: what it has to say of itself, and what the files that it
/// describes have to hold.
///
/// Source: <https://specs.frictionlessdata.io/tabular-data-package/>, <https://specs.frictionlessdata.io/table-schema/>
public final class TabularPackage {

    private static final Map<String, Predicate<String>> TYPES = Map.of("string", _ -> true,
            "integer", cell -> cell.matches("-?[0-9]+"), "boolean", Set.of("true", "false")::contains,
            "number", cell -> cell.matches("-?[0-9]+(\\.[0-9]+)?") && new BigDecimal(cell).scale() >= 0);

    private final List<JsonNode> resources;
    private final JsonNode described;

    private TabularPackage(JsonNode described) {
        this.described = described;
        this.resources = described.path("resources").valueStream().toList();
    }

    static TabularPackage of(JsonNode described) {
        return new TabularPackage(described);
    }

    public static TabularPackage parse(String json) {
        return of(JsonMapper.shared().readTree(json));
    }

    /// The paths of the described files.
    public List<String> paths() {
        return resources.stream().map(resource -> text(resource, "path")).toList();
    }

    /// What the description lacks or says wrongly.
    List<String> errors() {
        var errors = new ArrayList<String>();
        if (!text(described, "profile").equals("tabular-data-package") || resources.isEmpty()) {
            errors.add("no tabular data package");
        }
        var names = resources.stream().map(resource -> text(resource, "name")).toList();
        if (names.stream().anyMatch(name -> !name.matches("[a-z0-9._-]+")) || Set.copyOf(names).size() < names.size()) {
            errors.add("names of resources: " + names);
        }
        resources.forEach(resource -> errors.addAll(errors(resource)));
        return errors;
    }

    private List<String> errors(JsonNode resource) {
        var errors = new ArrayList<String>();
        if (!text(resource, "profile").equals("tabular-data-resource")
                || !text(resource, "path").matches("[a-z-]+\\.csv")) {
            errors.add("resource " + resource);
        }
        var names = fields(resource).map(field -> text(field, "name")).toList();
        if (names.isEmpty() || Set.copyOf(names).size() < names.size()) {
            errors.add("fields " + names);
        }
        fields(resource).filter(field -> !TYPES.containsKey(text(field, "type")) || text(field, "title").isEmpty()
                || text(field, "description").isEmpty()).forEach(field -> errors.add("field " + field));
        keys(resource).filter(key -> !names.contains(key)).forEach(key -> errors.add("key " + key));
        foreign(resource).filter(key -> !names.contains(text(key, "fields")) || target(key).isEmpty())
                .forEach(key -> errors.add("foreign key " + key));
        return errors;
    }

    private static Stream<JsonNode> fields(JsonNode resource) {
        return resource.path("schema").path("fields").valueStream();
    }

    private static Stream<String> keys(JsonNode resource) {
        return resource.path("schema").path("primaryKey").valueStream().map(JsonNode::asString);
    }

    private static Stream<JsonNode> foreign(JsonNode resource) {
        return resource.path("schema").path("foreignKeys").valueStream();
    }

    private Optional<JsonNode> target(JsonNode key) {
        var reference = key.path("reference");
        return resources.stream().filter(resource -> text(resource, "name").equals(text(reference, "resource")))
                .filter(resource -> fields(resource)
                        .anyMatch(field -> text(field, "name").equals(text(reference, "fields"))))
                .findFirst();
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    /// What in the files, given by path, is not as described.
    public List<String> errors(Map<String, String> texts) {
        var rows = new HashMap<String, List<NamedCsvRecord>>();
        texts.forEach((path, text) -> rows.put(path, CsvReader.builder()
                .ofNamedCsvRecord(text.substring(1)).stream().toList()));
        var errors = new ArrayList<String>();
        for (var resource : resources) {
            var own = rows.getOrDefault(text(resource, "path"), List.of());
            fields(resource).forEach(field -> own.stream().map(row -> row.getField(text(field, "name")))
                    .filter(cell -> !isOf(field, cell))
                    .forEach(cell -> errors.add(text(resource, "path") + " " + text(field, "name") + ": " + cell)));
            var seen = new HashSet<List<String>>();
            var keys = keys(resource).toList();
            own.stream().map(row -> keys.stream().map(row::getField).toList())
                    .filter(key -> !key.isEmpty() && (key.contains("") || !seen.add(key)))
                    .forEach(key -> errors.add(text(resource, "path") + " key " + key));
            foreign(resource).forEach(key -> errors.addAll(dangling(key, own, rows)));
        }
        return errors;
    }

    private static boolean isOf(JsonNode field, String cell) {
        var pattern = field.path("constraints").path("pattern").asString(".*");
        return cell.isEmpty() || (TYPES.getOrDefault(text(field, "type"), _ -> false).test(cell)
                && (pattern.equals(".*") || cell.matches(pattern)));
    }

    private List<String> dangling(JsonNode key, List<NamedCsvRecord> own, Map<String, List<NamedCsvRecord>> rows) {
        var name = text(key.path("reference"), "fields");
        var known = rows.getOrDefault(text(target(key).orElseThrow(), "path"), List.of()).stream()
                .map(row -> row.getField(name)).toList();
        return own.stream().map(row -> row.getField(text(key, "fields")))
                .filter(cell -> !cell.isEmpty() && !known.contains(cell)).map(cell -> "no row of " + key + ": " + cell)
                .toList();
    }
}
