package org.esep.report.pdf;

import java.util.List;

/// How much a briefing tells in full before it leaves the rest to the workbook: programmes of its table, bars of its
/// timeline, disagreements and changes, programmes named for each thing to follow up, documents for each programme, and
/// the lines of a cell.
record Extent(int programmes, int stretches, int told, int names, int sources, int lines) {

    static final Extent FULL = new Extent(20, 15, 8, 3, 2, 14);
    /// One after another until the pages are few enough.
    static final List<Extent> FROM_LONG_TO_SHORT = List.of(FULL, new Extent(20, 15, 6, 3, 1, 14),
            new Extent(20, 13, 4, 2, 1, 7), new Extent(15, 10, 3, 2, 1, 5), new Extent(10, 8, 2, 1, 1, 3),
            new Extent(8, 6, 1, 1, 1, 2));
}
