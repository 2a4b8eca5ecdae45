package org.esep.text.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.esep.text.format.PdfFiles.bold;
import static org.esep.text.format.PdfFiles.large;
import static org.esep.text.format.PdfFiles.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

import org.esep.fact.Notice;

class PdfTextTest {

    @Test
    void headingsParagraphsAndItemsAreToldByTheirSetting() throws IOException {
        assertThat(parts(List.of(large(60, "A title that goes on"), large(78, "over two lines"),
                line(50, 100, "The first paragraph has a line that is as long as the others are, so"),
                line(50, 114, "that it goes on, and a word that was bro-"), line(50, 128, "ken ends it here."),
                line(50, 152, "The second one stands lower. It is meant to:"),
                line(60, 166, "\u2022 be an item that is long enough to be broken into two lines of"),
                line(72, 180, "text;"), line(60, 194, "\u2022 be another."),
                line(50, 208, "After the items comes a text."),
                bold(50, 240, "A bold heading"), line(50, 254, "Text below it.")))).containsExactly(
                        "#1 A title that goes on over two lines",
                        "P The first paragraph has a line that is as long as the others are, so that it goes on, and a "
                                + "word that was broken ends it here.",
                        "P The second one stands lower. It is meant to:",
                        "- be an item that is long enough to be broken into two lines of text;", "- be another.",
                        "P After the items comes a text.", "#2 A bold heading", "P Text below it.");
    }

    @Test
    void paragraphMayEndWhereTheNextWordWouldHaveFittedOrTheNextLineIsIndented() throws IOException {
        assertThat(parts(List.of(line(50, 100, "A line that is as wide as any other line of this page can be."),
                line(50, 114, "It ends early."),
                line(50, 128, "This one is another paragraph, for it could have begun."),
                line(62, 142, "This is indented.")))).containsExactly(
                        "P A line that is as wide as any other line of this page can be. It ends early.",
                        "P This one is another paragraph, for it could have begun.", "P This is indented.");
    }

    @Test
    void runningHeadsAndPageNumbersAreLeftOut() throws IOException {
        assertThat(parts(page(1, "First page text goes on to the"), page(2, "second page and ends there."),
                page(3, "Third page text.")))
                .containsExactly("P First page text goes on to the second page and ends there.",
                        "P Third page text.");
        assertThat(parts(List.of(line(50, 100, "The only page."), line(300, 700, "1"))))
                .containsExactly("P The only page.");
    }

    @Test
    void tableIsFoundByTheWhiteBetweenItsColumnsAndGoesOnOverThePage() throws IOException {
        assertThat(parts(
                List.of(line(50, 60, "Some words stand above the table, in a line that is quite long."),
                        bold(50, 90, "Part"), bold(150, 90, "Body"), bold(300, 90, "Role"), line(50, 110, "1st"),
                        line(150, 110, "State Border"), line(300, 110, "leader"), line(150, 123, "Guard"),
                        line(50, 143, "2nd"),
                        line(150, 143, "Ministry"), line(300, 143, "partner")),
                List.of(bold(50, 60, "Part"), bold(150, 60, "Body"), bold(300, 60, "Role"), line(50, 80, "3rd"),
                        line(150, 80, "Agency"), line(300, 80, "partner"), line(150, 93, "of Roads"),
                        line(50, 130, "Words below the table."))))
                .containsExactly(
                        "P Some words stand above the table, in a line that is quite long.", "T ",
                        "|| Part | Body | Role", "| 1st | State Border Guard | leader", "| 2nd | Ministry | partner",
                        "| 3rd | Agency of Roads | partner", "P Words below the table.");
    }

    @Test
    void rowsOfEvenDistanceBeginInTheFirstColumn() throws IOException {
        assertThat(parts(List.of(line(50, 100, "Budget"), line(200, 100, "EUR 2 million"), line(50, 114, "Donor"),
                line(200, 114, "European"), line(200, 128, "Union"), line(50, 142, "Years"),
                line(200, 142, "2024-2026"))))
                .containsExactly("T ", "| Budget | EUR 2 million", "| Donor | European Union", "| Years | 2024-2026");
    }

    @Test
    void stretchedLinesAreNoTable() throws IOException {
        assertThat(parts(List.of(line(50, 100, "stretched"), line(130, 100, "words"), line(200, 100, "here"),
                line(50, 114, "and then an usual line of words that goes"), line(50, 128, "last")))).singleElement()
                .asString().startsWith("P stretched words here and then");
    }

    @Test
    void pdfThatIsCutShortIsRefused() {
        var pdf = PdfFiles.of(List.of(line(50, 100, "Text.")));

        assertThatThrownBy(() -> PdfText.read(Arrays.copyOf(pdf, 60), Limits.USUAL)).isInstanceOf(IOException.class);
    }

    @Test
    void lockedPdfIsRefusedAndOneWithoutPasswordIsRead() throws IOException {
        assertThat(PartLines.of(PdfText.read(locked(""), Limits.USUAL).parts())).containsExactly("P Text.");
        assertThatThrownBy(() -> PdfText.read(locked("secret"), Limits.USUAL))
                .isInstanceOfSatisfying(RefusedException.class,
                        refused -> assertThat(refused.code()).isEqualTo(Notice.Code.DOCUMENT_LOCKED));
    }

    @Test
    void streamThatWouldFillTheMemoryIsRefused() throws IOException {
        var once = deflated(new byte[70_000_000]);
        var twice = deflated(once);

        assertThatThrownBy(() -> PdfText.read(withStream("/FlateDecode", once), Limits.USUAL))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> PdfText.read(withStream("[/FlateDecode /FlateDecode]", twice), Limits.USUAL))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> PdfText.read(withStream("/FlateDecode /Subtype /Image", once), Limits.USUAL))
                .isInstanceOf(IOException.class).isNotInstanceOf(RefusedException.class);
    }

    private static byte[] locked(String password) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(PdfFiles.of(List.of(line(50, 100, "Text."))))) {
            pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] withStream(String filter, byte[] stream) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(("%PDF-1.5\n1 0 obj\n<< /Filter " + filter + " /Length " + stream.length + " >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        bytes.write(stream);
        bytes.write("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        return bytes.toByteArray();
    }

    private static byte[] deflated(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static List<PdfFiles.Line> page(int number, String text) {
        return List.of(line(50, 40, "Who stands behind the project"), line(50, 100, text),
                line(280, 740, "- " + number + " of 3 -"));
    }

    @SafeVarargs
    private static List<String> parts(List<PdfFiles.Line>... pages) throws IOException {
        return new ArrayList<>(PartLines.of(PdfText.read(PdfFiles.of(pages), Limits.USUAL).parts()));
    }
}
