package org.esep.report.excel;

/// The dress of a cell.
enum Look {
    BODY, LINK, NOTE, HEADER, TITLE, SUBTITLE, SECTION, BAR
}
