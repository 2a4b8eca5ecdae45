/// Compares facts with a gold standard. The entry type is [org.esep.evaluate.Evaluation].
@NullMarked
package org.esep.evaluate;

import org.jspecify.annotations.NullMarked;
