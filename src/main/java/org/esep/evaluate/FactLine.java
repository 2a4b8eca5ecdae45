package org.esep.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

/// A line of `facts.jsonl`. `file` is the name of its document without folders, `names` what the programme or
/// organisation of the line is called in all.
record FactLine(JsonNode json, String type, String file, Set<String> names) {

    static FactLine of(JsonNode json) {
        var document = Fields.text(json, "document").orElse("");
        return new FactLine(json, Fields.text(json, "type").orElse(""),
                document.substring(document.lastIndexOf('/') + 1), names(json));
    }

    boolean is(String other) {
        return type.equals(other);
    }

    Optional<String> text(String field) {
        return Fields.text(json, field);
    }

    /// The programme that the fact is compared with; milestones are compared by document.
    Optional<String> programme() {
        return is("milestone") ? Optional.empty() : text("programme");
    }

    Gold.Sum sum() {
        return new Gold.Sum(List.of(Fields.money(json)), text("role"));
    }

    /// How sure the program was of the fact, 0 to 1.
    double confidence() {
        return json.path("confidence").asDouble(0);
    }

    private static Set<String> names(JsonNode json) {
        var names = new TreeSet<>(Fields.names(json, "name", "canonicalName"));
        Fields.items(json, "aliases").map(JsonNode::asString).forEach(names::add);
        return names;
    }
}
