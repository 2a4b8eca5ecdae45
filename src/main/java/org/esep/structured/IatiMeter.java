package org.esep.structured;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/// A stream that ends the reading where one part of the XML or one activity is larger than any honest one. The parser reads
/// ahead by some kilobytes, so that the measure is a rough one.
final class IatiMeter extends InputStream {

    private final InputStream in;
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong part = new AtomicLong();
    private final AtomicLong activity = new AtomicLong();

    IatiMeter(InputStream in) {
        this.in = in;
    }

    /// A part of the XML begins here.
    void part() {
        part.setPlain(count.getPlain());
    }

    /// An activity begins here.
    void activity() {
        activity.setPlain(count.getPlain());
    }

    @Override
    public int read() throws IOException {
        return counted(in.read(), 1);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var read = in.read(into, from, length);
        return counted(read, read);
    }

    private int counted(int result, int bytes) {
        if (result >= 0) {
            count.setPlain(count.getPlain() + bytes);
            Limit.PART.check(count.getPlain() - part.getPlain());
            Limit.ACTIVITY.check(count.getPlain() - activity.getPlain());
        }
        return result;
    }
}
