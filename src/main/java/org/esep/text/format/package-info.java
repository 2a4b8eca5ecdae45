/// One reader for each format; a row in [org.esep.text.TextFormat] names it.
@NullMarked
package org.esep.text.format;

import org.jspecify.annotations.NullMarked;
