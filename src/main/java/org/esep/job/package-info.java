/// The one job, its steps and what they share. The entry type is [org.esep.job.ReportingJob].
@NullMarked
package org.esep.job;

import org.jspecify.annotations.NullMarked;
