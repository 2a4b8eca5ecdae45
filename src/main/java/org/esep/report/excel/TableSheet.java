package org.esep.report.excel;

import java.util.Locale;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The sheets that are one table each, in the order of the workbook. To add one: a class with its table, a row here,
/// its words in the bundle.
enum TableSheet {

    COUNTRIES("Countries", Tone.PROGRAMMES, CountriesTable.TABLE),
    PROGRAMMES("Programmes", Tone.PROGRAMMES, ProgrammesTable.TABLE),
    COUNTRY_X_PROGRAMME("Country x programme", Tone.PROGRAMMES, CountryProgrammeTable.TABLE),
    FUNDING("Funding", Tone.MONEY, FundingTable.TABLE),
    FUNDING_BY_YEAR("Funding by year", Tone.MONEY, FundingByYearTable.TABLE),
    FUNDERS("Funders", Tone.MONEY, FundersTable.TABLE),
    ENVELOPES("Envelopes", Tone.MONEY, EnvelopesTable.TABLE),
    TIMELINE("Timeline", Tone.PROGRAMMES, TimelineTable.TABLE, TimelineBars::draw),
    PARTNERS("Partners", Tone.PARTNERS, PartnersTable.TABLE),
    PARTNER_X_PROGRAMME("Partner x programme", Tone.PARTNERS, PartnerProgrammeTable.TABLE),
    MILESTONES("Milestones", Tone.PROGRAMMES, MilestonesTable.TABLE),
    TO_FOLLOW_UP("To follow up", Tone.PROGRAMMES, FollowUpTable.TABLE),
    DISAGREEMENTS("Disagreements", Tone.SOURCES, DisagreementsTable.TABLE),
    PERHAPS_THE_SAME("Perhaps the same", Tone.SOURCES, AlikeTable.TABLE),
    CHANGES("Changes", Tone.SOURCES, ChangesTable.TABLE),
    EVIDENCE("Evidence", Tone.SOURCES, EvidenceTable.TABLE),
    DOCUMENTS("Documents", Tone.SOURCES, DocumentsTable.TABLE),
    CHECKS("Checks", Tone.SOURCES, ChecksTable.TABLE),
    METHOD("Method", Tone.SOURCES, MethodTable.TABLE);

    private final String contractName;
    private final Tone tone;
    private final Table<?> table;
    private final Drawing drawing;

    TableSheet(String contractName, Tone tone, Table<?> table) {
        this(contractName, tone, table, (_, _, _) -> {});
    }

    TableSheet(String contractName, Tone tone, Table<?> table, Drawing drawing) {
        this.contractName = contractName;
        this.tone = tone;
        this.table = table;
        this.drawing = drawing;
    }

    /// What a sheet shows besides its cells.
    @FunctionalInterface
    interface Drawing {

        /// Over so many rows, the header left out.
        void draw(XSSFSheet sheet, Book book, int rows);
    }

    void write(Target target) {
        new TableWriter<>(target, this, table).write();
    }

    Drawing drawing() {
        return drawing;
    }

    Tone tone() {
        return tone;
    }

    Table<?> table() {
        return table;
    }

    /// In the language of the workbook.
    String title(Book book) {
        return book.text("sheet." + contractName.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    /// The same in every language.
    String definedName() {
        return contractName.replace(" ", "");
    }

    /// Excel keeps tables and defined names in one list.
    String tableName() {
        return definedName() + "Table";
    }

    /// The place of a column, from 0, by the key of its heading.
    int position(Book book, String key) {
        return table.headings(book).indexOf(book.heading(key));
    }

    /// The address of a cell, both counted from 0 over all sheets of the table, headers left out.
    String cell(Book book, int column, int row) {
        var rows = book.positions().limits().rowsOfSheet();
        return new TablePart(this, row / rows).cell(book, column, row % rows);
    }

    /// How many sheets the table takes.
    int sheets(Book book) {
        var limits = book.positions().limits();
        return Math.max(1, Math.ceilDiv(limits.shown(table.size(book)), limits.rowsOfSheet()));
    }

    /// How many rows are left out, of a table that is too long.
    int leftOut(Book book) {
        var size = table.size(book);
        return size - book.positions().limits().shown(size);
    }
}
