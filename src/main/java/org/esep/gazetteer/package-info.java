/// Known countries, organisations and activities with their names. The entry type is [org.esep.gazetteer.Gazetteer].
@NullMarked
package org.esep.gazetteer;

import org.jspecify.annotations.NullMarked;
