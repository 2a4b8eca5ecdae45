package org.esep.report.pdf;

import java.io.IOException;
import java.io.OutputStream;

import org.esep.aggregate.Ledger;
import org.esep.report.words.Words;

/// stub
public final class Briefing {

    private Briefing() {}

    public static void write(Ledger ledger, Words words, OutputStream out) throws IOException {
        out.write(words.locale().toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
