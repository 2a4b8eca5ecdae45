/// Takes from the text of one document what it claims. The entry type is [org.esep.extract.Extractor].
///
/// Mentions are found first, names before numbers; rules then see a line as words and mentions. A rule so needs no word
/// for what a number or a name looks like, and one rule serves every way of writing them.
///
/// What a line tells is bound to an activity only when the whole document has been read, for a line may mean one that is
/// named later, or several. What stands below a heading is read once more behind it and then tells only who takes part
/// and where: what an amount or a date is of is never told by a heading alone, unless it is all that stands below a short
/// one, as in a table. On the page of one activity such lines are about this one, whatever was named before them.
@NullMarked
package org.esep.extract;

import org.jspecify.annotations.NullMarked;
