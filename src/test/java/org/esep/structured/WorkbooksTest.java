package org.esep.structured;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Funding;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.iati.Money;
import org.esep.iati.PartialDate;

class WorkbooksTest {

    private static final Object[] HEADER = {"ID", "Title", "Donor", "Start", "Budget", "Currency"};

    @TempDir
    private Path folder;

    private Taken read(byte[] content) throws IOException {
        return Taken.of(folder, "list.xlsx", content);
    }

    @Test
    void sheetThatFitsIsReadWithDaysAndNumbers() throws IOException {
        var taken = read(Sheets.workbook(book -> {
            Sheets.row(book.createSheet("About"), "Who made this");
            var list = book.createSheet("List");
            Sheets.row(list, "Projects");
            Sheets.row(list);
            Sheets.row(list, HEADER);
            Sheets.row(list, "XM-A-1", "Wells", "Alpha Fund", LocalDate.of(2024, 2, 29), 0.1 + 0.2, "EUR");
            Sheets.row(list, "XM-A-2", "Roads", "Alpha Fund", 2025, 1.5e7, "EUR");
        }));

        assertThat(taken.claims(Funding.class)).extracting(Funding::money).containsExactly(Money.of("0.3", "EUR"),
                Money.of("15000000", "EUR"));
        assertThat(taken.claims(PeriodStated.class)).extracting(stated -> stated.period().start())
                .containsExactly(Optional.of(PartialDate.day(2024, 2, 29)), Optional.of(PartialDate.year(2025)));
        assertThat(taken.pointers(Funding.class)).containsExactly("List!E4", "List!E5");
        assertThat(taken.document().orElseThrow().document().mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void formulaIsItsLastResultAndErrorIsTold() throws IOException {
        var taken = read(Sheets.workbook(book -> {
            var list = book.createSheet("List");
            Sheets.row(list, HEADER);
            Sheets.row(list, "XM-A-1", "Wells", "Alpha Fund", 2025, 1, "EUR");
            list.getRow(1).getCell(4).setCellFormula("40+2");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(list.getRow(1).getCell(4));
            Sheets.row(list, "XM-A-2", "Roads", "Alpha Fund", 2025, 1, "EUR");
            list.getRow(2).getCell(4).setCellErrorValue(FormulaError.DIV0.getCode());
        }));

        assertThat(taken.claims(Funding.class)).extracting(Funding::money).containsExactly(Money.of("42", "EUR"));
        assertThat(taken.notices()).containsExactly("ELEMENT_MALFORMED XM-A-2: List!E3 #DIV/0!");
    }

    @Test
    void daysOfTheOtherCalendarAreCountedFromTheirOwnBeginning() throws IOException {
        var taken = read(Sheets.workbook(book -> {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            var list = book.createSheet("List");
            Sheets.row(list, HEADER);
            Sheets.row(list, "XM-A-1", "Wells", "Alpha Fund", 43_889, 1, "EUR");
        }));

        assertThat(taken.claims(PeriodStated.class)).extracting(stated -> stated.period().start())
                .containsExactly(Optional.of(PartialDate.day(2024, 2, 29)));
    }

    @Test
    void exportOfTheTransparencySystemIsMoneyOfCommitments() throws IOException {
        var taken = read(Sheets.workbook(book -> {
            var list = book.createSheet("Export");
            Sheets.row(list, "Year", "Budget", "Reference of the Legal Commitment (LC)", "Name of beneficiary",
                    "Beneficiary country", "Beneficiary\u2019s contracted amount (EUR)",
                    "Subject of grant or contract", "Responsible department", "Project start date",
                    "Project end date", "Benefiting country");
            Sheets.row(list, 2024, "General", "QQ1.000001", "Gamma House", "Belgium", 250000, "Lake watch",
                    "Department of Lakes", LocalDate.of(2024, 3, 1), LocalDate.of(2026, 2, 28), "Kyrgyzstan");
            Sheets.row(list, 2024, "General", "QQ1.000002", "Delta House", "Belgium", "-", "River watch",
                    "Department of Lakes", "-", "-", "-");
            Sheets.row(list, 2024, "General", "QQ1.000001", "Epsilon House", "Italy", -1000, "Lake watch",
                    "Department of Lakes", LocalDate.of(2024, 3, 1), LocalDate.of(2026, 2, 28), "Kyrgyzstan");
        }));

        assertThat(taken.identifiers()).containsExactly("EU-FTS/QQ1.000002/2024", "EU-FTS/QQ1.000001/2024");
        assertThat(taken.claims(Funding.class)).extracting(
                money -> money.money() + " " + money.date().orElseThrow() + " " + money.funder().orElseThrow().name()
                        + " > " + money.flow().receiver().map(OrganisationMention::name).orElseThrow())
                .containsExactly("EUR 250000 2024 European Commission > Gamma House",
                        "EUR -1000 2024 European Commission > Epsilon House");
        assertThat(taken.activities().getLast().candidates())
                .extracting(candidate -> candidate.claim().type().code()).containsExactly("programme", "record",
                        "country", "partner", "partner", "partner", "period", "period", "funding", "partner",
                        "funding");
        assertThat(taken.claims(ActivityRecord.class)).extracting(record -> record.reporter().orElseThrow().name())
                .containsOnly("European Commission");
        assertThat(taken.claims(Participation.class)).extracting(part -> part.role().code()).contains("accountable");
        assertThat(taken.notices()).containsExactly("AMOUNT_NEGATIVE EU-FTS/QQ1.000001/2024: -1000");
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        var taken = read(Sheets.workbook(book -> {
            var list = book.createSheet("List");
            Sheets.row(list, HEADER);
            Sheets.row(list, "XM-A-1", "=HYPERLINK(\"http://example.org\")", "Alpha Fund", 2025, 1, "EUR");
        }));

        assertThat(taken.claims(ActivityNamed.class)).extracting(ActivityNamed::name)
                .containsExactly("=HYPERLINK(\"http://example.org\")");
    }

    @Test
    void textInPartsIsOneAndItsPronunciationNone() throws IOException {
        var taken = read(Sheets.raw(header() + "<row><c t='s'><v>0</v></c><c t='inlineStr'><is><t>Wells</t></is></c>"
                + "<c t='str'><v>Alpha Fund</v></c><c><v>2025</v></c></row>",
                "<si><r><t>XM-</t></r><r><t>A-1</t></r><rPh><t>no</t></rPh></si>"));

        assertThat(taken.identifiers()).containsExactly("XM-A-1");
    }

    private static String header() {
        return "<row r='1'>" + cell("A1", "ID") + cell("B1", "Title") + cell("C1", "Donor") + cell("D1", "Start")
                + "</row>";
    }

    private static String cell(String place, String text) {
        return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static String row() {
        return "<row>" + cell("A2", "XM-A-1") + cell("B2", "Wells") + cell("C2", "Alpha Fund") + cell("D2", "2025")
                + "</row>";
    }

    @ParameterizedTest
    @ValueSource(strings = {"<row><c r='ZZZZZZZ9'><v>1</v></c></row>", "<row><c r='XFE9'><v>1</v></c></row>"})
    void columnBeyondAllIsALimit(String hostile) throws IOException {
        var taken = read(Sheets.raw(header() + row() + "<row/>".repeat(30) + hostile + row(), ""));

        assertThat(taken.identifiers()).containsExactly("XM-A-1");
        assertThat(taken.notices()).containsExactly("LIMIT_REACHED List columns > 16384");
    }

    @Test
    void columnsWithoutPlacesEndSomewhereToo() throws IOException {
        var taken = read(Sheets.raw("<row>" + "<c><v>1</v></c>".repeat(200_000) + "</row>" + header() + row(), ""));

        assertThat(taken.activities()).isEmpty();
        assertThat(taken.notices()).containsExactly("LIMIT_REACHED columns > 16384");
    }

    @Test
    void numberOfNoSharedTextIsAnEmptyCell() throws IOException {
        var taken = read(Sheets.raw(header() + row() + "<row><c t='s'><v>2000000000</v></c></row>", ""));

        assertThat(taken.identifiers()).containsExactly("XM-A-1");
    }

    @Test
    void hugeCellIsCut() throws IOException {
        var taken = read(Sheets.raw(
                header() + "<row>" + cell("A2", "XM-A-1") + cell("B2", "<![CDATA[" + "a".repeat(10_000_000) + "]]>")
                        + cell("C2", "Alpha Fund") + cell("D2", "2025") + "</row>",
                ""));

        assertThat(taken.document()).isPresent();
        assertThat(taken.claims(ActivityNamed.class)).allSatisfy(
                named -> assertThat(named.name().length()).isLessThanOrEqualTo(1000));
    }

    @Test
    void entitiesAreNotResolved() throws IOException {
        var hostile = Sheets.zip("[Content_Types].xml", Sheets.utf8("<Types/>"), "xl/workbook.xml",
                Sheets.utf8("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]><workbook><sheets>"
                        + "<sheet name='&b;' id='rId1'/></sheets></workbook>"),
                "xl/_rels/workbook.xml.rels", Sheets.utf8("<Relationships/>"));

        assertThat(read(hostile).isNothing()).isTrue();
    }

    @Test
    void brokenSheetStandsUpToItsFault() throws IOException {
        var taken = read(Sheets.raw(header() + row() + "<row></c></row>" + row(), ""));

        assertThat(taken.identifiers()).containsExactly("XM-A-1");
        assertThat(taken.notices()).containsExactly("ELEMENT_MALFORMED List");
    }

    @Test
    void workbookOfNoProjectsIsLeftToOthers() throws IOException {
        assertThat(read(Sheets.workbook(book -> Sheets.row(book.createSheet("Prices"), "Name", "Price"))).isNothing())
                .isTrue();
    }
}
