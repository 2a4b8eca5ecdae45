/// The words of the outputs in each language: messages, names of countries and currencies, forms of numbers and dates.
@NullMarked
package org.esep.report.words;

import org.jspecify.annotations.NullMarked;
