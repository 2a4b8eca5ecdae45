package org.esep.report.excel;

import java.net.URI;

/// Where a click on a cell leads.
sealed interface Link {

    /// To the row of Evidence with this fact.
    record ToFact(String fact) implements Link {}

    record ToSheet(TableSheet sheet) implements Link {}

    record ToAddress(URI address) implements Link {}
}
