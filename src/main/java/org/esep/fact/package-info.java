/// What documents claim, with the evidence of each claim. The entry type is [org.esep.fact.Fact].
@NullMarked
package org.esep.fact;

import org.jspecify.annotations.NullMarked;
