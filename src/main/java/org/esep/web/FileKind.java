package org.esep.web;

import java.util.Arrays;

import org.springframework.http.MediaType;

/// The formats of published files by their ending. None of them runs in a browser.
enum FileKind {
    WORKBOOK(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    BRIEFING(".pdf", "application/pdf"),
    TABLE(".csv", "text/csv;charset=utf-8"),
    LINES(".jsonl", "application/jsonl"),
    DOCUMENT(".json", "application/json"),
    MARKUP(".xml", "application/xml"),
    TEXT(".txt", "text/plain;charset=utf-8"),
    OTHER("", "application/octet-stream");

    private final String ending;
    private final MediaType type;

    FileKind(String ending, String type) {
        this.ending = ending;
        this.type = MediaType.parseMediaType(type);
    }

    static FileKind of(String path) {
        return Arrays.stream(values()).filter(kind -> path.endsWith(kind.ending)).findFirst().orElse(OTHER);
    }

    MediaType type() {
        return type;
    }
}
