package org.esep.structured;

import java.io.IOException;
import java.io.InputStream;

/// A file, or one inside an archive, that can be opened as often as needed. `prefix` names it in front of places in it and is
/// empty where there is only one.
record Member(String prefix, Opening opening) {

    interface Opening {

        InputStream open() throws IOException;
    }

    InputStream open() throws IOException {
        return opening.open();
    }

    byte[] first(int most) throws IOException {
        try (var in = open()) {
            return in.readNBytes(most);
        }
    }
}
