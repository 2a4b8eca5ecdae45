package org.esep.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.apache.poi.ss.util.CellAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTextTest {

    private static String copied(String text) throws IOException {
        var links = new SheetLinks();
        links.add(new CellAddress("B3"), "'A & B'!$A$2");
        var out = new ByteArrayOutputStream();
        SheetText.copy(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), out, links::into);
        return out.toString(StandardCharsets.UTF_8);
    }

    /// The lengths let the mark behind the cells lie before, over and behind the end of a block.
    @ParameterizedTest
    @ValueSource(ints = {0, 10, 65_520, 65_524, 65_525, 65_530, 65_536, 65_540, 131_060, 200_000})
    void linksStandWhereTheSchemaWantsThem(int length) throws IOException {
        var cells = "<sheetData>" + "x".repeat(length);
        var link = "<hyperlink ref=\"B3\" location=\"'A &amp; B'!$A$2\"/>";

        assertThat(copied(cells + "</sheetData><pageMargins left=\"1\"/></worksheet>"))
                .isEqualTo(cells + "</sheetData><hyperlinks>" + link
                        + "</hyperlinks><pageMargins left=\"1\"/></worksheet>");
        assertThat(copied(cells + "</sheetData><hyperlinks><hyperlink ref=\"A1\"/></hyperlinks><pageMargins/>"))
                .isEqualTo(cells + "</sheetData><hyperlinks><hyperlink ref=\"A1\"/>" + link
                        + "</hyperlinks><pageMargins/>");
    }
}
