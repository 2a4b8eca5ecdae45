/// Takes from the text of one document what it claims. The entry type is [org.esep.extract.Extractor].
@NullMarked
package org.esep.extract;

import org.jspecify.annotations.NullMarked;
