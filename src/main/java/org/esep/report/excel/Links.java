package org.esep.report.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFSheet;

/// The links within a workbook, by the part of the file that each sheet is. They are kept as text and put into the file
/// behind the library, which would take a hundred times the memory for them.
final class Links {

    private final Map<String, SheetLinks> sheets = new HashMap<>();

    SheetLinks of(XSSFSheet sheet) {
        var part = sheet.getPackagePart().getPartName().getName().substring(1);
        return sheets.computeIfAbsent(part, _ -> new SheetLinks());
    }

    /// Of the part with this name inside the file, if it is a sheet with links.
    Optional<SheetLinks> find(String part) {
        return Optional.ofNullable(sheets.get(part)).filter(links -> !links.isEmpty());
    }
}
