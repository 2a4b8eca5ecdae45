/// The tables and settings of the configuration folder as records. The entry type is [org.esep.settings.ConfigFolder].
@NullMarked
package org.esep.settings;

import org.jspecify.annotations.NullMarked;
