/// Turns a document of any supported format into redacted text in blocks, each with its language. The entry type is [org.esep.text.TextReader].
@NullMarked
package org.esep.text;

import org.jspecify.annotations.NullMarked;
