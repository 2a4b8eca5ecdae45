/// Figures by the written rules of counting. The entry type is [org.esep.aggregate.Aggregation].
@NullMarked
package org.esep.aggregate;

import org.jspecify.annotations.NullMarked;
