package org.esep.text.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

import org.esep.settings.DocumentLimits;

/// Stops before a PDF is opened whose compressed streams would fill the memory; pictures aside, which nobody opens.
final class Deflated {

    private static final long LARGEST = 64_000_000;
    private static final long LARGEST_TOGETHER = 512_000_000;
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern FILTER = Pattern.compile("/(?:FlateDecode|Fl)\\b");
    private static final int HEAD = 600;

    private Deflated() {}

    static void check(byte[] pdf, DocumentLimits limits) throws IOException {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        var streams = STREAM.matcher(text);
        var together = 0L;
        while (streams.find()) {
            var head = text.substring(Math.max(0, streams.start() - HEAD), streams.start());
            var own = head.substring(Math.max(0, head.lastIndexOf(" obj")));
            var in = new ByteArrayInputStream(pdf, streams.end(), pdf.length - streams.end());
            together += own.contains("/Image") ? 0 : inflated(in, FILTER.matcher(own).results().count());
            if (together > LARGEST_TOGETHER || limits.isBomb(pdf.length, together)) {
                throw RefusedException.tooLarge(pdf.length + " bytes, unpacked more than " + together);
            }
        }
    }

    /// What follows a stream that was cut short or locked is no concern of this check.
    private static long inflated(InputStream in, long times) throws IOException {
        var unpacked = in;
        for (var time = 0; time < times; time++) {
            unpacked = new InflaterInputStream(unpacked);
        }
        var bytes = times == 0 ? 0 : counted(unpacked);
        if (bytes >= LARGEST) {
            throw RefusedException.tooLarge("a stream of more than " + LARGEST + " bytes");
        }
        return bytes;
    }

    private static long counted(InputStream in) {
        var chunk = new byte[1 << 16];
        var bytes = 0L;
        try {
            for (var read = in.read(chunk); read >= 0 && bytes < LARGEST; read = in.read(chunk)) {
                bytes += read;
            }
        } catch (IOException _) {
            return bytes;
        }
        return bytes;
    }
}
