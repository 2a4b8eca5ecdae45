package org.esep.report.published;

import java.util.List;

/// A page of JSON lines as they stand in their file: how many there are in all, the number of the page from 0, how many
/// a page holds, and the lines of this one.
public record LinePage(long total, int page, int size, List<String> lines) {

    /// As one object.
    public String json() {
        return "{\"total\":" + total + ",\"page\":" + page + ",\"size\":" + size + ",\"items\":["
                + String.join(",", lines) + "]}";
    }
}
