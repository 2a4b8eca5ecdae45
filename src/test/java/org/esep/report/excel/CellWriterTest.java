package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.esep.aggregate.LedgerSamples;
import org.esep.iati.Money;
import org.esep.report.words.Words;
import org.esep.settings.Pages;
import org.esep.settings.WorkbookSettings;

class CellWriterTest {

    private static final Words WORDS = Words.of("workbook", "en");

    @Test
    void linksEndWhereExcelWouldRefuseThem() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            var links = new Links();
            var writer = new CellWriter(sheet, Book.of(LedgerSamples.of(1), WORDS, WorkbookSettings.PLAIN),
                    new Styles(workbook, WORDS), links);
            var figure = Value.count(1).evidence(List.of("b0"));

            IntStream.rangeClosed(0, SheetLinks.MOST).mapToObj(sheet::createRow)
                    .forEach(row -> writer.write(row.createCell(0), figure, Look.BODY));

            assertThat(links.of(sheet).into("<pageMargins/>").split("<hyperlink ", -1)).hasSize(SheetLinks.MOST + 1);
            assertThat(sheet.getRow(SheetLinks.MOST).getCell(0).getNumericCellValue()).isEqualTo(1);
        }
    }

    @Test
    void moneyIsShownWithItsOwnCurrencyAndItsOwnDecimals() {
        assertThat(Format.money(Money.of("1", "KZT").currency())).isEqualTo("#,##0.00 [$KZT]");
        assertThat(Format.money(Money.of("1", "JPY").currency())).isEqualTo("#,##0 [$JPY]");
    }

    @Test
    void figuresOverTablesTooLongForFormulasAreValuesAndSaySo() {
        var ledger = LedgerSamples.of(3);
        var whole = Book.of(ledger, WORDS, WorkbookSettings.PLAIN);
        var cut = Book.of(ledger, WORDS, Pages.NONE, Limits.ofTables(2));
        var own = Headline.all(whole).getFirst();

        assertThat(own.value(whole)).isInstanceOf(Value.Formula.class);
        assertThat(own.note(whole)).doesNotContain("Given as a value");
        assertThat(own.value(cut)).isEqualTo(own.expected());
        assertThat(own.note(cut)).endsWith("Given as a value, for its table is too long for a live formula.");
    }

    @Test
    void headingThatWouldBreakAFormulaIsRefused() {
        var book = Book.of(LedgerSamples.empty(), WORDS, WorkbookSettings.PLAIN);

        assertThatThrownBy(() -> Formulas.column(book, TableSheet.PROGRAMMES, "bytes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Size (bytes)");
        assertThat(Formulas.literal("say \"no\"")).isEqualTo("\"say \"\"no\"\"\"");
    }

    @Test
    void otherNumbersOfAKindKeepItsFormat() {
        var euros = new Value.Amount(Money.of("5", "EUR"));
        var share = new Value.Numeral(BigDecimal.ONE, Format.SHARE);
        var two = BigDecimal.TWO;

        assertThat(Map.of(euros, Tally.alike(euros, two), share, Tally.alike(share, two), new Value.Blank(),
                Tally.alike(new Value.Blank(), two)))
                .isEqualTo(Map.of(euros, new Value.Amount(Money.of("2", "EUR")), share,
                        new Value.Numeral(two, Format.SHARE), new Value.Blank(),
                        Value.count(2)));
    }
}
