/// Measures how fast text becomes facts, in [org.esep.bench.Bench], and facts become a ledger, in
/// [org.esep.bench.Portfolio].
@NullMarked
package org.esep.bench;

import org.jspecify.annotations.NullMarked;
