package org.esep.text.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.esep.text.format.DocxFiles.p;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class DocxTextTest {

    @Test
    void headingsAndItemsAreToldByStyle() throws IOException {
        assertThat(body(p("T", "Main") + p("H1", "First") + p("Mine", "Second") + p("Li", "item;") + p("Loop", "Text.")
                + p("", "• typed item") + p("Bold", "Bold head") + p("Bold", "Bold sentence.") + p("", "")
                + "<w:p><w:pPr><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>no item.</w:t></w:r></w:p>"))
                .containsExactly("#1 Main", "#1 First", "#2 Second", "- item;", "P Text.", "- typed item",
                        "#2 Bold head",
                        "P Bold sentence.", "P no item.");
    }

    @Test
    void withoutStylesBoldLinesAreHeadingsAndTheLongestFirstIsTheTitle() throws IOException {
        var strong = "<w:p><w:r><w:rPr><w:rStyle w:val=\"Strong\"/></w:rPr><w:t>A strong title line</w:t></w:r></w:p>";
        var light = "<w:p><w:pPr><w:pStyle w:val=\"Bold\"/></w:pPr><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>Light</w:t></w:r></w:p>";

        assertThat(body(strong + light)).containsExactly("#1 A strong title line", "P Light");
    }

    @Test
    void onlyWhatReadersSeeIsText() throws IOException {
        assertThat(body(
                "<w:sdt><w:sdtContent><w:p><w:r><w:t xml:space=\"preserve\">One </w:t><w:tab/><w:t>two</w:t><w:br/>"
                        + "<w:t>twenty</w:t><w:noBreakHyphen/><w:t>one</w:t></w:r><w:del><w:r><w:t>gone</w:t></w:r></w:del>"
                        + "<w:ins><w:r><w:t> added</w:t></w:r></w:ins><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<w:hyperlink><w:r><w:t> link</w:t></w:r></w:hyperlink></w:p></w:sdtContent></w:sdt><w:sectPr/>"))
                .containsExactly("P One  two", "P twenty-one added link");
    }

    @Test
    void tableHasHeaderSpansAndLines() throws IOException {
        assertThat(body(table(
                row("<w:trPr><w:tblHeader/></w:trPr>", cell("", "Project"), cell("<w:gridSpan w:val=\"2\"/>", "Money")),
                row("", cell("<w:vMerge w:val=\"restart\"/>", "A"), cell("", "1"), cell("", "2")),
                row("", cell("<w:vMerge/>", ""), "<w:tc>" + p("", "3") + p("", "three") + "</w:tc>", cell("", "4")))))
                .containsExactly("T ", "|| Project | Money | ", "| A | 1 | 2", "| A | 3\nthree | 4");
    }

    @Test
    void boldFirstRowIsHeaderAndPlainOneIsNot() throws IOException {
        var plain = row("", cell("", "EU"), cell("", "2"));

        assertThat(body(table(
                row("", "<w:tc>" + p("Bold", "Donor") + "</w:tc>", "<w:tc>" + p("Bold", "Sum") + "</w:tc>"), plain)))
                .containsExactly("T ", "|| Donor | Sum", "| EU | 2");
        assertThat(body(table(plain, plain))).containsExactly("T ", "| EU | 2", "| EU | 2");
    }

    @Test
    void frameIsNoTable() throws IOException {
        var inner = table(row("", cell("", "a"), cell("", "b")));

        assertThat(body(table(row("", cell("", "Framed.")), row("", "<w:tc>" + inner + "</w:tc>"))))
                .containsExactly("P Framed.", "T ", "| a | b");
    }

    @Test
    void documentIsFoundUnderItsOtherNameAndTellsItsTitle() throws IOException {
        var zip = DocxFiles.zip(Map.of("word/document2.xml", "<w:document><w:body>" + p("", "Text.")
                + "</w:body></w:document>", "docProps/core.xml",
                "<cp:coreProperties><dc:title>Own title</dc:title></cp:coreProperties>"));

        assertThat(DocxText.isDocx(zip, Limits.USUAL)).isTrue();
        assertThat(DocxText.read(zip, Limits.USUAL).title()).contains("Own title");
        assertThat(PartLines.of(DocxText.read(zip, Limits.USUAL).parts())).containsExactly("P Text.");
    }

    @Test
    void outsideEntitiesStayOutside() throws IOException {
        var zip = DocxFiles.zip(Map.of("word/document.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                + "<w:document><w:body>" + p("", "a &e; b") + "</w:body></w:document>"));

        assertThat(PartLines.of(DocxText.read(zip, Limits.USUAL).parts())).containsExactly("P a &e; b");
    }

    @Test
    void otherArchivesAreRefused() throws IOException {
        var zip = DocxFiles.zip(Map.of("a.txt", "a"));

        assertThat(DocxText.isDocx(zip, Limits.USUAL)).isFalse();
        assertThatThrownBy(() -> DocxText.read(zip, Limits.USUAL)).isInstanceOf(IOException.class)
                .hasMessage("holds no Word document");
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    private static String row(String properties, String... cells) {
        return "<w:tr>" + properties + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p("", text) + "</w:tc>";
    }

    private static List<String> body(String body) throws IOException {
        return PartLines.of(DocxText.read(DocxFiles.of(body), Limits.USUAL).parts());
    }
}
