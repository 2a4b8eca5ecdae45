/// Takes from the text of one document what it claims. The entry type is [org.esep.extract.Extractor].
///
/// Mentions are found first, names before numbers; rules then see a line as words and mentions. A rule so needs no word
/// for what a number or a name looks like, and one rule serves every way of writing them.
@NullMarked
package org.esep.extract;

import org.jspecify.annotations.NullMarked;
