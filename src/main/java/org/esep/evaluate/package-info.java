/// Compares facts with a gold standard. The entry type is [org.esep.evaluate.Evaluation].
///
/// It reads `facts.jsonl` and not the ledger, so that what is judged is what readers get.
///
/// How much a word of a name tells is learnt from the gold standard's own names: lists of common words would be a
/// human language in code, and one for each language.
@NullMarked
package org.esep.evaluate;

import org.jspecify.annotations.NullMarked;
