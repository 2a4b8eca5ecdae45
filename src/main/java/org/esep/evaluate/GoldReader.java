package org.esep.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.esep.evaluate.Expected.Need;
import org.esep.settings.ConfigurationException;

/// Reads the gold standard: a JSON file for each document, in any depth of folders.
final class GoldReader {

    private GoldReader() {}

    static List<Gold> read(Path folder) throws IOException {
        var gold = new ArrayList<Gold>();
        for (var file : files(folder)) {
            gold(file).ifPresent(gold::add);
        }
        if (gold.isEmpty()) {
            throw new ConfigurationException(folder.toString(),
                    "holds no gold file, e.g. {\"file\": \"a.txt\", \"lang\": \"en\", \"programmes\": []}");
        }
        return gold;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationException(folder.toString(), "is not a folder");
        }
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    /// None where the file is about no document.
    private static Optional<Gold> gold(Path file) throws IOException {
        try {
            var json = JsonMapper.shared().readTree(Files.readString(file));
            return Fields.text(json, "file").map(name -> new Gold(name, Fields.text(json, "lang").orElse("und"),
                    Fields.items(json, "programmes").map(GoldReader::programme).toList(),
                    Fields.items(json, "envelopes").map(GoldReader::sum).toList(),
                    Fields.items(json, "milestones").map(item -> expected(item, Fields.text(item, "date").orElse("")))
                            .toList()));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new ConfigurationException(file.toString(), "is no gold file: " + e.getMessage());
        }
    }

    private static Expected<Gold.Programme> programme(JsonNode json) {
        return expected(json,
                new Gold.Programme(Fields.text(json, "key").orElse(""), names(json),
                        Fields.items(json, "countries").map(JsonNode::asString).map(Expected::required).toList(),
                        date(json, "start"), date(json, "end"),
                        Fields.items(json, "funding").map(item -> grant(item, json)).toList(), partners(json)));
    }

    /// The name of the document's language before the English one.
    private static List<String> names(JsonNode json) {
        return Stream.of("name", "name_en").flatMap(field -> Fields.text(json, field).stream()).distinct().toList();
    }

    /// Who gives it is known by its English name, and by what partners of this English name are called.
    private static Expected<Gold.Grant> grant(JsonNode json, JsonNode programme) {
        var told = Fields.text(json, "funder");
        var funders = new TreeSet<>(Fields.names(json, "funder"));
        Fields.items(programme, "partners")
                .filter(partner -> told.isPresent() && Fields.text(partner, "name_en").equals(told))
                .forEach(partner -> Fields.text(partner, "name").ifPresent(funders::add));
        var sum = sum(json);
        return new Expected<>(new Gold.Grant(sum.value(), funders), sum.need());
    }

    private static List<Expected<String>> date(JsonNode json, String side) {
        return Fields.text(json, side).map(Expected::required).stream().toList();
    }

    private static Expected<Gold.Sum> sum(JsonNode json) {
        var amounts = Stream.concat(Stream.of(json), Fields.items(json, "alternatives")).map(Fields::money).toList();
        return expected(json, new Gold.Sum(amounts, Fields.text(json, "role")));
    }

    /// One for each organisation, in whatever roles it takes part; it is optional when it is so in all of them.
    private static List<Expected<Gold.Partner>> partners(JsonNode json) {
        var partners = new LinkedHashMap<String, Expected<Gold.Partner>>();
        Fields.items(json, "partners").forEach(item -> partners.merge(key(item),
                expected(item, new Gold.Partner(Fields.names(item, "name", "name_en"), Fields.names(item, "role"))),
                GoldReader::merged));
        return List.copyOf(partners.values());
    }

    private static Expected<Gold.Partner> merged(Expected<Gold.Partner> one, Expected<Gold.Partner> other) {
        return new Expected<>(
                new Gold.Partner(both(one.value().names(), other.value().names()),
                        both(one.value().roles(), other.value().roles())),
                one.isRequired() ? one.need() : other.need());
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        var all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static String key(JsonNode partner) {
        return Fields.text(partner, "name_en").or(() -> Fields.text(partner, "name")).orElse("");
    }

    private static <T> Expected<T> expected(JsonNode json, T value) {
        return new Expected<>(value, json.path("optional").asBoolean(false) ? Need.OPTIONAL : Need.REQUIRED);
    }
}
