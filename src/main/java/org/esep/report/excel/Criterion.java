package org.esep.report.excel;

/// That a column holds this text, as a formula says it: a literal, or a cell of the formula's own row.
record Criterion(String key, String text, String expression) {

    static Criterion is(String key, String text) {
        return new Criterion(key, text, Formulas.literal(text));
    }

    static Criterion here(Book book, TableSheet sheet, String key, String text) {
        return new Criterion(key, text, Formulas.here(book, sheet, key));
    }
}
