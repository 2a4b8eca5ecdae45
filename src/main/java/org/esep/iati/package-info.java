/// The codes and values of the standard: roles, statuses, money, dates, countries. Knows nothing of Esep.
@NullMarked
package org.esep.iati;

import org.jspecify.annotations.NullMarked;
