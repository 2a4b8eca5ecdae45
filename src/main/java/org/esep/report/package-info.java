/// Turns a ledger into files. The entry type is [org.esep.report.Report].
@NullMarked
package org.esep.report;

import org.jspecify.annotations.NullMarked;
