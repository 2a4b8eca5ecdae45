package org.esep.settings;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import org.esep.iati.Coded;

/// The definitions of `schedule.yaml`; `main` is always one of them and the first.
public record Schedule(List<Definition> definitions) {

    static final String FILE = "schedule.yaml";
    private static final String EXAMPLE = ", e.g. {name: monthly, cron: \"0 6 1 * *\", as-of: end-of-last-month}";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final String LATEST = "latest";

    public Schedule {
        definitions = List.copyOf(definitions);
    }

    /// A definition as it is written.
    record Entry(@Nullable String name, @Nullable String cron, @Nullable String zone, @Nullable String corpus,
            @JsonProperty("as-of") @Nullable String asOf, @Nullable List<String> languages,
            @JsonProperty("reporting-currency") @Nullable String reportingCurrency, @Nullable List<String> recipients,
            @Nullable String missed, @Nullable String overlap, @Nullable String holidays) {}

    /// `zone` is the one of definitions that name none.
    public static Schedule load(ConfigFolder config, ZoneId zone) {
        var definitions = new ArrayList<Definition>();
        for (var placed : Yaml.placed(FILE, config.read(FILE), Entry.class)) {
            var definition = definition(config, placed, zone);
            if (definitions.stream().anyMatch(other -> other.name().equals(definition.name()))) {
                throw new ConfigurationException(placed.place(), "there are two definitions " + definition.name());
            }
            definitions.add(definition.isMain() ? 0 : definitions.size(), definition);
        }
        if (definitions.stream().noneMatch(Definition::isMain)) {
            definitions.addFirst(Definition.main(zone));
        }
        return new Schedule(definitions);
    }

    public Optional<Definition> find(String name) {
        return definitions.stream().filter(definition -> definition.name().equals(name)).findFirst();
    }

    private static Definition definition(ConfigFolder config, Placed<Entry> placed, ZoneId zone) {
        var entry = placed.value();
        var place = placed.place();
        var name = name(place, entry.name());
        requireOwn(place, name, entry);
        return new Definition(place, name, Optional.ofNullable(entry.cron()),
                read(place, "zone", entry.zone(), ZoneId::of, "zone: Asia/Bishkek").orElse(zone),
                read(place, "corpus", entry.corpus(), Path::of, "corpus: documents"),
                coded(place, "as-of", entry.asOf(), AsOfRule.values()),
                Objects.requireNonNullElse(entry.languages(), List.of()),
                read(place, "reporting-currency", entry.reportingCurrency(), Currency::getInstance,
                        "reporting-currency: USD"),
                Objects.requireNonNullElse(entry.recipients(), List.of()),
                coded(place, "missed", entry.missed(), Definition.Missed.values()),
                coded(place, "overlap", entry.overlap(), Definition.Overlap.values()),
                entry.holidays() == null ? Set.of() : holidays(config, place, entry.holidays()));
    }

    private static String name(Place place, @Nullable String name) {
        if (name == null || !NAME.matcher(name).matches() || name.equals(LATEST)) {
            throw new ConfigurationException(place,
                    "a definition needs a name of small letters, digits and hyphens, other than " + LATEST + EXAMPLE);
        }
        return name;
    }

    /// What `main` reads and how it is told is given once, so that `esep run` does the same.
    private static void requireOwn(Place place, String name, Entry entry) {
        if (name.equals(Definition.MAIN)
                && (entry.corpus() != null || entry.languages() != null || entry.reportingCurrency() != null)) {
            throw new ConfigurationException(place, "main takes its corpus from --corpus, its languages and currency"
                    + " from esep.yaml; other ones need a definition of another name" + EXAMPLE);
        }
    }

    private static <T> Optional<T> read(Place place, String key, @Nullable String written, Function<String, T> meaning,
            String example) {
        try {
            return Optional.ofNullable(written).map(meaning);
        } catch (DateTimeException | IllegalArgumentException _) {
            throw new ConfigurationException(place, key + " " + written + " means nothing; e.g. " + example);
        }
    }

    /// The first is the one where nothing is written.
    private static <C extends Coded> C coded(Place place, String key, @Nullable String written, C[] all) {
        return written == null
                ? all[0]
                : Arrays.stream(all).filter(value -> value.code().equals(written)).findFirst()
                        .orElseThrow(() -> new ConfigurationException(place, key + " " + written + " is none of "
                                + Arrays.stream(all).map(Coded::code).collect(Collectors.joining(", "))
                                + "; e.g. " + key + ": " + all[0].code()));
    }

    private static Set<LocalDate> holidays(ConfigFolder config, Place place, String name) {
        var file = "holidays/" + name + ".yaml";
        var text = NAME.matcher(name).matches() ? config.find(file) : Optional.<String>empty();
        var days = new HashSet<LocalDate>();
        Yaml.placed(file, text.orElseThrow(() -> new ConfigurationException(place,
                "holidays " + name + ": there is no file " + file + "; it lists days, e.g. [2027-03-08, 2027-03-21]")),
                String.class)
                .forEach(day -> days.add(read(day.place(), "day", day.value(), LocalDate::parse, "- 2027-03-08")
                        .orElseThrow()));
        return days;
    }
}
