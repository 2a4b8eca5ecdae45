package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.esep.aggregate.Change;
import org.esep.aggregate.Disagreement;
import org.esep.aggregate.LedgerSamples;
import org.esep.iati.Money;
import org.esep.iati.Precision;
import org.esep.report.words.Words;
import org.esep.settings.WorkbookSettings;

class StatedCellsTest {

    private final Book book = Book.of(LedgerSamples.empty(), Words.of("workbook", "ru"), WorkbookSettings.PLAIN);

    @Test
    void amountsAndDatesAreNumbersToExcel() {
        assertThat(StatedCells.of(book, Disagreement.Subject.BUDGET, "EUR 2000000.5"))
                .isEqualTo(new Value.Amount(Money.of("2000000.5", "EUR")));
        assertThat(StatedCells.of(book, Change.Subject.START, "2024-03"))
                .isEqualTo(new Value.Day(LocalDate.of(2024, 3, 1), Precision.MONTH));
        assertThat(StatedCells.of(book, Disagreement.Subject.END, "2024"))
                .isEqualTo(new Value.Day(LocalDate.of(2024, 12, 31), Precision.YEAR));
    }

    @Test
    void severalAmountsAndNamesAreText() {
        assertThat(StatedCells.of(book, Disagreement.Subject.CONTRIBUTION, "EUR 2000 + USD 10"))
                .isEqualTo(new Value.Text("2\u00A0000\u00A0EUR + 10\u00A0USD"));
        assertThat(StatedCells.of(book, Change.Subject.COUNTRIES, "KG KZ")).isEqualTo(new Value.Text("KG KZ"));
        assertThat(StatedCells.of(book, Change.Subject.STATUS, "running")).isEqualTo(new Value.Text("реализуется"));
    }
}
