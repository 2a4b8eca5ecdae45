/// Structured data - IATI XML and tables of projects - as claims, one activity at a time. The entry type is
/// [org.esep.structured.StructuredReader].
///
/// A file may hold a million activities and be written by anybody: it is streamed, never held, nothing in it is resolved or
/// fetched, and what is odd becomes a notice.
@NullMarked
package org.esep.structured;

import org.jspecify.annotations.NullMarked;
