/// A folder of documents and the text of each. The entry types are [org.esep.corpus.Corpus] and [org.esep.corpus.DocumentText].
@NullMarked
package org.esep.corpus;

import org.jspecify.annotations.NullMarked;
