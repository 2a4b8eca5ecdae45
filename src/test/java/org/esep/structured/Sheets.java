package org.esep.structured;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks and archives for tests.
final class Sheets {

    private Sheets() {}

    /// A workbook whose sheets are filled so.
    static byte[] workbook(Consumer<XSSFWorkbook> filling) {
        try (var book = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
            filling.accept(book);
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The next row of a sheet: texts, numbers, days.
    static void row(Sheet sheet, Object... values) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        for (var at = 0; at < values.length; at++) {
            fill(row.createCell(at), values[at]);
        }
    }

    private static void fill(Cell cell, Object value) {
        switch (value) {
            case LocalDate day -> cell.setCellValue(day);
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(value.toString());
        }
    }

    /// An archive of a name and a content after the other.
    static byte[] zip(Object... members) {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(bytes)) {
                for (var at = 0; at < members.length; at += 2) {
                    zip.putNextEntry(new ZipEntry((String) members[at]));
                    zip.write((byte[]) members[at + 1]);
                }
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A workbook written by hand: the rows of its one sheet, the texts that it shares.
    static byte[] raw(String rows, String texts) {
        return zip("[Content_Types].xml", utf8("<Types/>"), "xl/workbook.xml", utf8("""
                <workbook xmlns:r="r"><sheets><sheet name="List" sheetId="1" r:id="rId1"/></sheets></workbook>"""),
                "xl/_rels/workbook.xml.rels",
                utf8("""
                        <Relationships><Relationship Id="rId1" Type="a/worksheet" Target="worksheets/sheet1.xml"/>
                        <Relationship Id="rId2" Type="a/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>"""),
                "xl/worksheets/sheet1.xml", utf8("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"),
                "xl/sharedStrings.xml", utf8("<sst>" + texts + "</sst>"));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
