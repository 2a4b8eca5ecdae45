/// Tells which names are one activity and one organisation. The entry type is [org.esep.resolve.Resolver].
///
/// Of structured data there may be a million records: they are read through for the names that they bear and then for their
/// facts, and once more only where prose, the registry or a decision might mean one of them. Of each no more is held than its
/// id and that of its parent.
@NullMarked
package org.esep.resolve;

import org.jspecify.annotations.NullMarked;
