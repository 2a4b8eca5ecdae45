/// The language packs: signs, words and rules of each language. The entry type is [org.esep.language.LanguagePacks].
@NullMarked
package org.esep.language;

import org.jspecify.annotations.NullMarked;
