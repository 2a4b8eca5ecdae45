package org.esep.job;

import java.io.IOException;
import java.io.OutputStream;

/// A file to write: its path inside the published folder and how its bytes are made.
record Output(String path, Writing writing) {

    /// Writes the bytes of a file; the stream stays open.
    interface Writing {

        void write(OutputStream out) throws IOException;
    }
}
