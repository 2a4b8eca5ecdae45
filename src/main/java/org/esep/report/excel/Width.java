package org.esep.report.excel;

/// How wide a column may get for its text, in digits; longer text is wrapped. Numbers are never cut.
enum Width {

    CODE(24), NAME(44), PROSE(70);

    private final int limit;

    Width(int limit) {
        this.limit = limit;
    }

    int limit() {
        return limit;
    }
}
