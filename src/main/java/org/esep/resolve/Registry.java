package org.esep.resolve;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.esep.fact.RegisteredId;

/// Gives ids once and keeps them: a thing that bears a registered id or ever bore a registered name keeps that id, a
/// merged one the oldest of its ids, and no id is ever given to something else. Each id is taken once a run, by whoever
/// asks first, so what the gazetteer knows has to ask before the rest.
final class Registry {

    private static final Comparator<RegisteredId> OLDEST_FIRST = Comparator.comparing(RegisteredId::since)
            .thenComparing(RegisteredId::id);

    private final TreeMap<String, RegisteredId> entries = new TreeMap<>();
    private final Map<String, Set<String>> idsByName = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final Set<String> claimed = new HashSet<>();
    private final Set<String> reserved;
    private final RegisteredId.Kind kind;
    private final LocalDate asOf;
    private final Spelling spelling;

    /// `reserved` are the gazetteer's ids, which only what it knows may bear.
    Registry(List<RegisteredId> registered, RegisteredId.Kind kind, Collection<String> reserved, LocalDate asOf,
            Spelling spelling) {
        this.kind = kind;
        this.reserved = Set.copyOf(reserved);
        this.asOf = asOf;
        this.spelling = spelling;
        given.addAll(reserved);
        for (var entry : registered) {
            given.add(entry.id());
            given.addAll(entry.formerIds());
            if (entry.kind() == kind) {
                entries.put(entry.id(), entry);
                entry.spellings().forEach(
                        name -> idsByName.computeIfAbsent(name, _ -> new TreeSet<>()).add(entry.id()));
            }
        }
    }

    /// The id of a thing of this name; `names` are its names in full, `known` is the gazetteer's id. What is merged into it
    /// is known for good only when every thing has its id.
    String register(String name, Collection<String> names, Optional<String> known) {
        var plain = new TreeSet<>(names.stream().map(Spelling::plain).toList());
        plain.add(Spelling.plain(name));
        var found = found(plain, known);
        var id = found.stream().findFirst().map(RegisteredId::id)
                .or(() -> known.filter(reservedId -> !claimed.contains(reservedId)))
                .orElseGet(() -> free(spelling.slug(name)));
        found.stream().skip(1).forEach(entry -> entries.put(entry.id(), merged(entry, Optional.of(id))));
        found.forEach(entry -> claimed.add(entry.id()));
        claimed.add(id);
        found.stream().findFirst().ifPresent(entry -> plain.addAll(entry.spellings()));
        entries.put(id, new RegisteredId(id, kind, name, List.of(),
                found.stream().findFirst().map(RegisteredId::since).orElse(asOf), List.copyOf(plain),
                Optional.empty()));
        return id;
    }

    private static RegisteredId merged(RegisteredId entry, Optional<String> into) {
        return new RegisteredId(entry.id(), entry.kind(), entry.name(), entry.formerIds(), entry.since(),
                entry.spellings(), into);
    }

    /// The entries that mean the thing, the oldest first: that of the gazetteer's id, and for each name the one that has
    /// most of its names in common with the thing.
    private List<RegisteredId> found(Set<String> plain, Optional<String> known) {
        var ids = new LinkedHashSet<String>();
        known.filter(id -> entries.containsKey(id) && !claimed.contains(id)).ifPresent(ids::add);
        for (var name : plain) {
            idsByName.getOrDefault(name, Set.of()).stream()
                    .filter(id -> !claimed.contains(id) && !reserved.contains(id)).map(this::entry)
                    .min(Comparator.comparingDouble((RegisteredId entry) -> -shared(entry, plain))
                            .thenComparing(OLDEST_FIRST))
                    .map(RegisteredId::id).ifPresent(ids::add);
        }
        return ids.stream().map(this::entry).sorted(OLDEST_FIRST).toList();
    }

    /// Whether nothing was registered before.
    boolean isEmpty() {
        return idsByName.isEmpty();
    }

    /// Whether a thing ever bore this name.
    boolean knows(String name) {
        return idsByName.containsKey(Spelling.plain(name));
    }

    private RegisteredId entry(String id) {
        return Objects.requireNonNull(entries.get(id));
    }

    private static double shared(RegisteredId entry, Set<String> plain) {
        var shared = entry.spellings().stream().filter(plain::contains).count();
        return (double) shared / (entry.spellings().size() + plain.size() - shared);
    }

    private String free(String slug) {
        var id = slug;
        for (var number = 2; !given.add(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }

    /// All ids ever given, sorted, each with those that are merged into it, directly or not.
    List<RegisteredId> entries() {
        var former = formerIds();
        return entries.values().stream().map(entry -> with(former.getOrDefault(entry.id(), List.of()), entry))
                .toList();
    }

    private static RegisteredId with(List<String> former, RegisteredId entry) {
        return former.equals(entry.formerIds())
                ? entry
                : new RegisteredId(entry.id(), entry.kind(), entry.name(),
                        former, entry.since(), entry.spellings(), entry.mergedInto());
    }

    /// The ids that are merged into each id that any is merged into, once every thing has its own.
    Map<String, List<String>> formerIds() {
        var former = new TreeMap<String, Set<String>>();
        for (var entry : entries.values()) {
            var into = entry.mergedInto();
            while (into.isPresent() && former.computeIfAbsent(into.get(), _ -> new TreeSet<>()).add(entry.id())) {
                into = Optional.ofNullable(entries.get(into.get())).flatMap(RegisteredId::mergedInto);
            }
        }
        return former.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }
}
