/// Turns a document of any supported format into redacted text in blocks, each with its language. The entry type is [org.esep.text.TextReader].
///
/// Settings say how large a file may be and what contact data look like, so this package reads them.
///
/// The language is told by letters and frequent words; the statistical model decides between what these leave open. It
/// alone takes Kyrgyz headlines for Kazakh and short Russian ones for anything.
@NullMarked
package org.esep.text;

import org.jspecify.annotations.NullMarked;
