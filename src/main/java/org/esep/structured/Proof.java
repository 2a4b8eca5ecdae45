package org.esep.structured;

/// Where a claim stands: the line and column or the sheet and cell, the element or row as written, and its language (ISO
/// 639-1, `und` where it has none).
record Proof(String pointer, String quote, String language) {}
