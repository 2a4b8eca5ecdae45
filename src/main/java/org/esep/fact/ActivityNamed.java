package org.esep.fact;

import java.util.List;
import java.util.Optional;

import org.esep.iati.ActivityKind;

/// That an activity of this name exists. `parent` is the name, as written, of the activity it is part of; `known` is
/// the id of the gazetteer's entry.
public record ActivityNamed(String name, List<String> aliases, ActivityKind kind, Optional<String> parent,
        Optional<String> known) implements Claim {

    public ActivityNamed {
        aliases = List.copyOf(aliases);
    }
}
