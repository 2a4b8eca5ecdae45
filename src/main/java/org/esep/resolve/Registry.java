package org.esep.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.esep.fact.RegisteredId;

/// Gives ids once and keeps them: a thing that bears a registered name or id keeps that id, a merged one the first of
/// its ids, and no id is ever given to something else.
final class Registry {

    private final TreeMap<String, RegisteredId> entries = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();
    private final RegisteredId.Kind kind;
    private final Spelling spelling;

    Registry(List<RegisteredId> registered, RegisteredId.Kind kind, Spelling spelling) {
        this.kind = kind;
        this.spelling = spelling;
        for (var entry : registered) {
            taken.add(entry.id());
            taken.addAll(entry.formerIds());
            if (entry.kind() == kind) {
                entries.put(entry.id(), entry);
            }
        }
    }

    /// The id of a thing of this name; `names` are all its spellings, `known` is the gazetteer's id.
    RegisteredId register(String name, Collection<String> names, Optional<String> known) {
        var plain = new HashSet<>(names.stream().map(Spelling::plain).toList());
        plain.add(Spelling.plain(name));
        var found = entries.values().stream()
                .filter(entry -> known.map(entry.id()::equals)
                        .orElseGet(() -> plain.contains(Spelling.plain(entry.name()))))
                .toList();
        var id = found.isEmpty()
                ? known.filter(taken::add).or(() -> known).orElseGet(() -> free(spelling.slug(name)))
                : found.getFirst().id();
        var former = new ArrayList<String>();
        found.forEach(entry -> {
            former.addAll(entry.formerIds());
            former.add(entry.id());
            entries.remove(entry.id());
        });
        var entry = new RegisteredId(id, kind, name,
                former.stream().filter(other -> !other.equals(id)).distinct().sorted().toList());
        entries.put(id, entry);
        return entry;
    }

    private String free(String slug) {
        var id = slug;
        for (var number = 2; !taken.add(id); number++) {
            id = slug + "-" + number;
        }
        return id;
    }

    /// All ids ever given, sorted.
    List<RegisteredId> entries() {
        return List.copyOf(entries.values());
    }
}
