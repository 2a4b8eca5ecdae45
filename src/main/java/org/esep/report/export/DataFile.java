package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

import org.esep.aggregate.Ledger;

/// The files below `data/` that are made of a ledger, for programs to read. To add one: a class and a row here.
public enum DataFile {
    FACTS("facts.jsonl", FactLines::write),
    PROGRAMMES("programmes.jsonl", ProgrammeLines::write),
    ORGANISATIONS("organisations.jsonl", OrganisationLines::write),
    COUNTRY_PROGRAMME(CountryProgrammeTable.TABLE, CountryProgrammeTable::write),
    FUNDING(FundingTable.TABLE, FundingTable::write),
    FUNDING_BY_YEAR(FundingByYearTable.TABLE, FundingByYearTable::write),
    TIMELINE(TimelineTable.TABLE, TimelineTable::write),
    FUNDERS(ParticipationTable.FUNDERS, ParticipationTable::writeFunders),
    PARTNERS(ParticipationTable.PARTNERS, ParticipationTable::writePartners),
    MILESTONES(MilestoneTable.TABLE, MilestoneTable::write),
    FOLLOW_UP(FollowUpTable.TABLE, FollowUpTable::write),
    DISAGREEMENTS(DisagreementTable.TABLE, DisagreementTable::write),
    SUGGESTIONS(SuggestionTable.TABLE, SuggestionTable::write),
    CHANGES(ChangeTable.TABLE, ChangeTable::write),
    DOCUMENTS(DocumentTable.TABLE, DocumentTable::write),
    NOTICES(NoticeTable.TABLE, NoticeTable::write),
    COUNTRIES(CountryTable.TABLE, CountryTable::write),
    TOTALS(TotalsTable.TABLE, TotalsTable::write),
    CHECKS(CheckTable.TABLE, CheckTable::write),
    DATAPACKAGE("datapackage.json", (_, out) -> DataPackage.write(out)),
    FACTS_SCHEMA(LineSchema.FACTS),
    PROGRAMMES_SCHEMA(LineSchema.PROGRAMMES),
    ORGANISATIONS_SCHEMA(LineSchema.ORGANISATIONS);

    private final String file;
    private final Optional<Table<?>> table;
    private final Writing writing;

    DataFile(String file, Writing writing) {
        this.file = file;
        this.table = Optional.empty();
        this.writing = writing;
    }

    DataFile(Table<?> table, Writing writing) {
        this.file = table.file();
        this.table = Optional.of(table);
        this.writing = writing;
    }

    DataFile(LineSchema schema) {
        this(schema.path(), (_, out) -> schema.write(out));
    }

    /// The path inside a published folder.
    public String path() {
        return "data/" + file;
    }

    /// Writes the file; the stream stays open.
    public void write(Ledger ledger, OutputStream out) throws IOException {
        writing.write(ledger, out);
    }

    Optional<Table<?>> table() {
        return table;
    }

    @FunctionalInterface
    private interface Writing {

        void write(Ledger ledger, OutputStream out) throws IOException;
    }
}
