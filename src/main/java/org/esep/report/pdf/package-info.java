/// Briefings.
@NullMarked
package org.esep.report.pdf;

import org.jspecify.annotations.NullMarked;
