/// Workbooks.
@NullMarked
package org.esep.report.excel;

import org.jspecify.annotations.NullMarked;
