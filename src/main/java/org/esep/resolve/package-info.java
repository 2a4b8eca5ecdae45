/// Tells which names are one activity and one organisation. The entry type is [org.esep.resolve.Resolver].
@NullMarked
package org.esep.resolve;

import org.jspecify.annotations.NullMarked;
