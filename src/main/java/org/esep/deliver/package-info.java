/// Publishes a finished run. The entry type is [org.esep.deliver.Publication].
///
/// The newest folder is found by its name, not by `latest`: a run that was killed between the rename and the link has
/// published all the same, and the next run puts the link right.
///
/// A folder whose manifest cannot be read counts as not published, so that a damaged one costs a run and not the
/// program.
@NullMarked
package org.esep.deliver;

import org.jspecify.annotations.NullMarked;
