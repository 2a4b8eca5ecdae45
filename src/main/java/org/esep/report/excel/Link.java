package org.esep.report.excel;

import java.net.URI;

/// Where a click on a cell leads.
sealed interface Link {

    /// To the row of Evidence with this fact.
    record ToFact(String fact) implements Link {}

    /// To the row of Programmes with this id.
    record ToProgramme(String id) implements Link {}

    /// To the row of Documents with this path.
    record ToDocument(String path) implements Link {}

    record ToSheet(TableSheet sheet) implements Link {}

    record ToAddress(URI address) implements Link {}
}
