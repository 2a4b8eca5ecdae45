/// The commands. The entry type is [org.esep.cli.EsepCommand].
@NullMarked
package org.esep.cli;

import org.jspecify.annotations.NullMarked;
