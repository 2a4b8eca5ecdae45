package org.esep.report.excel;

import java.util.concurrent.atomic.AtomicInteger;

import org.apache.poi.ss.util.CellAddress;

/// The links of one sheet to places in its workbook, and how many links it has in all.
final class SheetLinks {

    /// Excel allows 65 530 links on a sheet; beyond this many, the ids of facts lead to Evidence.
    static final int MOST = 50_000;
    private static final String START = "<hyperlinks>";
    private static final String END = "</hyperlinks>";
    /// What stands next behind links in a sheet.
    private static final String NEXT = "<pageMargins";
    private final StringBuilder places = new StringBuilder();
    private final AtomicInteger count = new AtomicInteger();

    boolean isFull() {
        return count.get() >= MOST;
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /// A link that the library keeps.
    void count() {
        count.incrementAndGet();
    }

    /// A link to an address such as `Evidence!$A$2`.
    void add(CellAddress cell, String address) {
        count();
        places.append("<hyperlink ref=\"").append(cell.formatAsString()).append("\" location=\"")
                .append(escaped(address)).append("\"/>");
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /// The end of a sheet's text, behind its cells, with these links where the schema wants them.
    String into(String end) {
        return end.contains(START)
                ? end.replace(END, places + END)
                : end.replace(NEXT, START + places + END + NEXT);
    }
}
