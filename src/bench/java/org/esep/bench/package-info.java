/// Measures how fast text becomes facts. The entry type is [org.esep.bench.Bench].
@NullMarked
package org.esep.bench;

import org.jspecify.annotations.NullMarked;
