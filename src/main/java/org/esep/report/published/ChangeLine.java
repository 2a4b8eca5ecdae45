package org.esep.report.published;

import java.util.List;
import java.util.Optional;

/// What differs from the run published before: `change` and `figure` are codes, the values are text of the contract.
public record ChangeLine(String change, String programme, String name, List<String> countries, String figure,
        Optional<String> before, Optional<String> after) {

    static ChangeLine of(Row row) {
        return new ChangeLine(row.text("change"), row.text("programme"), row.text("name"), row.list("country"),
                row.text("figure"), row.find("before"), row.find("after"));
    }
}
