/// Facts, programmes, organisations and tables as JSON Lines and CSV.
@NullMarked
package org.esep.report.export;

import org.jspecify.annotations.NullMarked;
