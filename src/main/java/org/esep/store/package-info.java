/// Keeps facts, ids and published runs as rows. The entry type is [org.esep.store.FactStore].
///
/// Documents, activities and facts are one row each, with a JSON body: they are only ever read and replaced whole, and a
/// claim of a new kind needs no new table. What is sorted is sorted by numbers that the program gave: databases compare
/// text in ways of their own.
///
/// What is written in great numbers is packed by several threads, a page each, and kept in order; what is read in great
/// numbers is unpacked so: both take as long as the database.
///
/// Lists of a run that grow with the corpus lie in files of their own ([org.esep.store.Shelf]) and leave no trace.
@NullMarked
package org.esep.store;

import org.jspecify.annotations.NullMarked;
