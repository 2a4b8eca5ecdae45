/// Compares facts with a gold standard. The entry type is [org.esep.evaluate.Evaluation].
///
/// It reads `facts.jsonl` and not the ledger, so that what is judged is what readers get.
///
/// Which words of a name tell little is data, `config/evaluation.yaml`: the figures agree with those of the scorer that
/// the gold standard came with, and lists of common words would be a human language in code.
@NullMarked
package org.esep.evaluate;

import org.jspecify.annotations.NullMarked;
