/// Keeps facts, ids and published runs as rows. The entry type is [org.esep.store.FactStore].
@NullMarked
package org.esep.store;

import org.jspecify.annotations.NullMarked;
