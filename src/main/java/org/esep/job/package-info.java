/// The one job, its steps and what they share. The entry type is [org.esep.job.ReportingJob].
///
/// A context is opened for each run, here and not by the root class: where its database lies is known only when the
/// options have been read.
@NullMarked
package org.esep.job;

import org.jspecify.annotations.NullMarked;
