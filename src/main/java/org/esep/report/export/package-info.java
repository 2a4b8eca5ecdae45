/// Facts, programmes, organisations and tables as JSON Lines and CSV, and what their fields mean (`tables.json` and the
/// schemas beside the classes). The entry type is
/// [org.esep.report.export.DataFile]; the registry of ids and the manifest, which are read back, have their own.
///
/// Each line of a JSON file holds every field of its type: null where nothing is said, an empty list where there is
/// none, so that a reader finds the same shape in every line.
///
/// [org.esep.report.export.IatiXml] writes for IATI what was counted: the chosen budget, the lines of records that count,
/// and no contribution of a funder, for which IATI has no element without a date. A year or month is no date there and is not
/// stretched to one. Where no activity can be written the root stands alone, which the schema does not foresee.
///
/// The guard against formulas is an apostrophe: it stays in the cell, but whoever takes it away gets back the text.
@NullMarked
package org.esep.report.export;

import org.jspecify.annotations.NullMarked;
