/// Measures how fast text becomes facts, in [org.esep.bench.Bench], facts become a ledger, in
/// [org.esep.bench.Portfolio], and a ledger a workbook, in [org.esep.bench.LargeWorkbook].
@NullMarked
package org.esep.bench;

import org.jspecify.annotations.NullMarked;
