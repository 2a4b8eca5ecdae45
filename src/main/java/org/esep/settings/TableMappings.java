package org.esep.settings;

import java.util.List;

/// The mappings of the folder `tables`, in the order of their names; the first that fits a table is its.
public record TableMappings(List<TableMapping> mappings) {

    private static final String FOLDER = "tables";

    public TableMappings {
        mappings = List.copyOf(mappings);
    }

    public static TableMappings load(ConfigFolder config) {
        return new TableMappings(config.list(FOLDER, ".yaml").stream()
                .map(file -> new MappingFile(file, config.read(file)).mapping()).toList());
    }
}
