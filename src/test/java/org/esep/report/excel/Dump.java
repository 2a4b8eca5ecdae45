package org.esep.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook as text, one line a cell: `Summary!B3 = 2500000.00 EUR`, then its formula, where it leads and its note.
final class Dump {

    /// As the formatter of the library leaves it.
    private static final Pattern CURRENCY = Pattern.compile("\\[\\$([A-Z]{3})\\]");
    private static final int LONGEST = 300;
    private static final DataFormatter FORMATTER = new DataFormatter(Locale.ROOT);

    static {
        FORMATTER.setUseCachedValuesForFormulaCells(true);
    }

    private Dump() {}

    static String of(XSSFWorkbook workbook) {
        var lines = new ArrayList<String>();
        workbook.forEach(sheet -> cells(sheet).stream().map(Dump::line).forEach(lines::add));
        workbook.getAllNames().stream().map(name -> name.getNameName() + " := " + name.getRefersToFormula()).sorted()
                .forEach(lines::add);
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    /// Cells that show something.
    static List<Cell> cells(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() != CellType.BLANK).toList();
    }

    static String text(Cell cell) {
        return CURRENCY.matcher(FORMATTER.formatCellValue(cell)).replaceAll("$1");
    }

    private static String start(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    private static String line(Cell cell) {
        var formula = cell.getCellType() == CellType.FORMULA ? " {=" + cell.getCellFormula() + "}" : "";
        var link = cell.getHyperlink() == null ? "" : " -> " + cell.getHyperlink().getAddress();
        var note = cell.getCellComment() == null ? "" : " (" + cell.getCellComment().getString().getString() + ")";
        return cell.getSheet().getSheetName() + "!" + cell.getAddress() + " = " + start(text(cell)).replace("\n", "\\n")
                + formula + link + note.replace("\n", "\\n");
    }
}
