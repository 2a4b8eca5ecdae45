package org.esep.settings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.esep.iati.Money;
import org.esep.iati.PartialDate;

/// The decisions of `decisions.yaml`, in the order in which they are written.
public record Decisions(List<Decision> decisions) {

    private static final String FILE = "decisions.yaml";
    private static final String EXAMPLE = ", e.g. {join: [rural-water, village-water], by: A. B., on: 2026-01-31, why: one"
            + " grant agreement}";

    public Decisions {
        decisions = List.copyOf(decisions);
    }

    /// A decision as it is written.
    record Entry(@Nullable List<String> join, @Nullable List<String> joinOrganisations, @Nullable String split,
            @Nullable List<String> documents, @Nullable String rename, @Nullable String to, @Nullable String override,
            @Nullable String budget, @Nullable String start, @Nullable String end, @Nullable String reject,
            @Nullable String confirm, @Nullable String document, @Nullable String by, @Nullable String on,
            @Nullable String why) {}

    public static Decisions load(ConfigFolder config) {
        return new Decisions(
                Yaml.placed(FILE, config.read(FILE), Entry.class).stream().map(Decisions::decision).toList());
    }

    /// Those of one kind, in their order.
    public <D extends Decision> List<D> of(Class<D> kind) {
        return decisions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Decision decision(Placed<Entry> placed) {
        var entry = placed.value();
        var place = placed.place();
        var taken = new Decision.Taken(place, told(place, "by", entry.by()), date(place, told(place, "on", entry.on())),
                told(place, "why", entry.why()));
        var all = new ArrayList<Decision>();
        of(entry.join()).ifPresent(names -> all.add(new Decision.Join(taken, several(place, names))));
        of(entry.joinOrganisations())
                .ifPresent(names -> all.add(new Decision.JoinOrganisations(taken, several(place, names))));
        of(entry.split()).ifPresent(name -> all
                .add(new Decision.Split(taken, name, told(place, "documents", entry.documents()))));
        of(entry.rename()).ifPresent(name -> all.add(new Decision.Rename(taken, name, told(place, "to", entry.to()))));
        of(entry.override()).ifPresent(name -> all.add(override(taken, name, entry)));
        of(entry.reject()).ifPresent(fact -> all.add(new Decision.Reject(taken, meant(fact, entry))));
        of(entry.confirm()).ifPresent(fact -> all.add(new Decision.Confirm(taken, meant(fact, entry))));
        if (all.size() != 1) {
            throw new ConfigurationException(place, "a decision does one of join, joinOrganisations, split, rename,"
                    + " override, reject, confirm" + EXAMPLE);
        }
        return all.getFirst();
    }

    private static <T> Optional<T> of(@Nullable T value) {
        return Optional.ofNullable(value);
    }

    private static Decision override(Decision.Taken taken, String programme, Entry entry) {
        var place = taken.place();
        var budget = of(entry.budget()).map(value -> read(place, "budget", value, Decisions::money));
        var start = of(entry.start()).map(value -> read(place, "start", value, PartialDate::parse));
        var end = of(entry.end()).map(value -> read(place, "end", value, PartialDate::parse));
        if (Stream.of(budget, start, end).allMatch(Optional::isEmpty)) {
            throw new ConfigurationException(place,
                    "an override gives a budget, a start or an end, e.g. budget: EUR 2000000");
        }
        return new Decision.OverrideFigures(taken, programme, budget, start, end);
    }

    private static Money money(String written) {
        return Money.of(written.substring(written.indexOf(' ') + 1),
                written.substring(0, Math.max(0, written.indexOf(' '))));
    }

    private static Decision.MeantFact meant(String fact, Entry entry) {
        return new Decision.MeantFact(fact, of(entry.document()));
    }

    private static List<String> several(Place place, List<String> names) {
        if (names.size() < 2) {
            throw new ConfigurationException(place, "only one thing is to be joined" + EXAMPLE);
        }
        return names;
    }

    private static LocalDate date(Place place, String written) {
        return read(place, "on", written, LocalDate::parse);
    }

    private static <T> T read(Place place, String key, String written, Function<String, T> meaning) {
        try {
            return meaning.apply(written);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new ConfigurationException(place, key + " \"" + written + "\" cannot be read" + EXAMPLE);
        }
    }

    private static <T> T told(Place place, String key, @Nullable T value) {
        if (value == null) {
            throw new ConfigurationException(place, "a decision has no " + key + EXAMPLE);
        }
        return value;
    }
}
