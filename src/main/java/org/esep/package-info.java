/// The program's start.
@NullMarked
package org.esep;

import org.jspecify.annotations.NullMarked;
