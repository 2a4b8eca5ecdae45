/// Reads a published folder back for whoever shows it. The entry type is [org.esep.report.published.Published].
///
/// Only files that the manifest lists are opened, so that no address leads out of the folder.
///
/// Lines are found by an index of their places, which is made at first use, and are read when asked for: a folder of a
/// million facts takes some tens of megabytes.
@NullMarked
package org.esep.report.published;

import org.jspecify.annotations.NullMarked;
