/// Briefings. The entry type is [org.esep.report.pdf.Briefing]: sections are made as blocks, set as strips, laid on pages
/// and painted with their tags.
///
/// Text is set by this package and not added to the library's document, for what is added so lies outside of the marks
/// around it and no reader would find it in the tagged document.
@NullMarked
package org.esep.report.pdf;

import org.jspecify.annotations.NullMarked;
