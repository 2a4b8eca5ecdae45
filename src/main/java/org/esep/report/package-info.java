/// Turns a ledger into files. The entry type is [org.esep.report.Report].
///
/// `report.words` holds what workbooks and briefings say in words, so that both say it alike and neither owns it.
@NullMarked
package org.esep.report;

import org.jspecify.annotations.NullMarked;
