/// Keeps facts, ids and published runs as rows. The entry type is [org.esep.store.FactStore].
///
/// A document and an activity are one row each, their claims a JSON body: they are only ever read and replaced whole, and
/// a claim of a new kind needs no new table.
@NullMarked
package org.esep.store;

import org.jspecify.annotations.NullMarked;
