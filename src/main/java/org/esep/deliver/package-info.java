/// Publishes a finished run. The entry type is [org.esep.deliver.Publication].
@NullMarked
package org.esep.deliver;

import org.jspecify.annotations.NullMarked;
