/// Workbooks. The entry type is [org.esep.report.excel.Workbook].
///
/// A sheet is one class that holds columns as data (heading, width, a function that gives a cell) and one row in
/// [org.esep.report.excel.TableSheet]; one writer writes them all, so that every sheet is a real table alike.
///
/// Formulas name tables and columns, never addresses, and are made together with their results from the same columns
/// ([org.esep.report.excel.Tally]), not written by hand in a template: a template drifts off its data.
///
/// A table is called after its sheet with `Table` behind it, for Excel keeps the names of tables and the defined names
/// of the contract in one list.
///
/// The heights of rows with several lines are told, not left to Excel: LibreOffice does not find them in files that it
/// did not write.
@NullMarked
package org.esep.report.excel;

import org.jspecify.annotations.NullMarked;
