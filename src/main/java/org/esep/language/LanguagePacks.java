package org.esep.language;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.esep.settings.ConfigFolder;
import org.esep.settings.ConfigurationException;

/// The language packs of the configuration, sorted by code.
public record LanguagePacks(List<LanguagePack> packs) {

    private static final String TOP = "languages";

    public LanguagePacks {
        packs = List.copyOf(packs);
    }

    /// Reads and checks every folder below `languages`.
    public static LanguagePacks load(ConfigFolder config) {
        var folders = new TreeSet<String>();
        for (var path : config.list(TOP, ".yaml")) {
            folders.add(path.substring(0, path.lastIndexOf('/')));
        }
        if (folders.isEmpty()) {
            throw new ConfigurationException(TOP, "has no language pack");
        }
        return new LanguagePacks(folders.stream().map(folder -> new PackReader(config, folder).read()).toList());
    }

    public Optional<LanguagePack> find(String iso) {
        return packs.stream().filter(pack -> pack.iso().equals(iso)).findFirst();
    }
}
