package org.esep.aggregate;

import org.esep.iati.Coded;

/// Why one value was taken and not another: the step of rule 1 (or 10) that decided. `ONLY_ONE` where documents
/// agree; `DECIDED` where a person decided; `SUM_OF_CONTRIBUTIONS` where no budget is stated and the distinct funders' shares were added, "at least".
public enum Choice implements Coded {
    ONLY_ONE, DECIDED, PRIMARY_RECORD, LATER_RECORD, STRUCTURED, OWN_PUBLISHER, LATER_DOCUMENT, MORE_FREQUENT,
    MORE_PRECISE, MOVED_END,
    FIRST_IN_ORDER,
    SUM_OF_CONTRIBUTIONS
}
