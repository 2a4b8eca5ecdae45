/// Charts as vectors, for briefings.
@NullMarked
package org.esep.report.chart;

import org.jspecify.annotations.NullMarked;
