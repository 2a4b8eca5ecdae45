package org.esep.structured;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Files packed by zip.
final class Zips {

    private static final int MOST_MEMBERS = 10_000;

    private Zips() {}

    /// Those members that may hold structured data, by their names.
    static List<String> members(ZipFile zip) throws IOException {
        if (zip.size() > MOST_MEMBERS) {
            throw new LimitException("members > " + MOST_MEMBERS);
        }
        var entries = new ArrayList<ZipEntry>(Collections.list(zip.entries()));
        return entries.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName).filter(Zips::isKnown)
                .distinct().sorted(Comparator.naturalOrder()).toList();
    }

    private static boolean isKnown(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        return plain.endsWith(".xml") || plain.endsWith(".csv") || plain.endsWith(".tsv") || isWorkbook(name);
    }

    static boolean isWorkbook(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    }

    /// A member, under a name that no other part of the document has.
    static InputStream open(ZipFile zip, String name, Budget budget) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(name);
        }
        return budget.watched(zip.getName() + "!" + name, zip.getInputStream(entry), entry.getCompressedSize());
    }
}
