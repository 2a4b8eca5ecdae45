package org.esep.report.excel;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The document properties: title, language, creator, and the as-of date for every time, so that no clock shows.
final class Properties {

    private Properties() {}

    static void set(XSSFWorkbook workbook, Book book) {
        var asOf = Date.from(book.ledger().asOf().atStartOfDay(ZoneOffset.UTC).toInstant());
        var core = workbook.getProperties().getCoreProperties();
        core.setTitle(book.title());
        core.setSubjectProperty(book.text("summary.subtitle", book.asOf(), book.currency()));
        core.setCreator("Esep");
        core.setLastModifiedByUser("Esep");
        core.setCreated(Optional.of(asOf));
        core.setModified(Optional.of(asOf));
        core.getUnderlyingProperties().setLanguageProperty(book.language());
        workbook.getProperties().getExtendedProperties().setApplication("Esep");
    }
}
