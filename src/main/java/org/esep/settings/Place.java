package org.esep.settings;

/// Where something is written in the configuration: the path of a file below the folder, and a line from 1 on.
public record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
