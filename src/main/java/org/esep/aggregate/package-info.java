/// Figures by the written rules of counting. The entry type is [org.esep.aggregate.Aggregation].
///
/// Activities pass by in the order of their ids. What is reckoned of one alone - its figures, lines of money, years - is
/// reckoned by several threads and kept where the caller says ([org.esep.aggregate.Keeping]); what depends on others, the
/// delivery chain and parents, is settled once all are there, from the few that have others. Sums are added up while all
/// pass by once more, so that no more of a million activities is held than their ids.
@NullMarked
package org.esep.aggregate;

import org.jspecify.annotations.NullMarked;
