package org.esep.language;

import java.util.List;
import java.util.Optional;

import org.esep.settings.ConfigFolder;

/// The language packs of the configuration, sorted by code.
public record LanguagePacks(List<LanguagePack> packs) {

    public LanguagePacks {
        packs = List.copyOf(packs);
    }

    /// Reads and checks every folder below `languages`.
    public static LanguagePacks load(ConfigFolder config) {
        throw new UnsupportedOperationException("comes with the packs: " + config);
    }

    public Optional<LanguagePack> find(String iso) {
        return packs.stream().filter(pack -> pack.iso().equals(iso)).findFirst();
    }
}
