package org.esep.job;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

import org.esep.fact.Notice;
import org.esep.text.format.DocxFiles;
import org.esep.text.format.PdfFiles;

/// Files that mean harm, or come to it, in a folder; each with what is to be told about it.
final class HostileCorpus {

    private static final int MEGABYTE = 1_000_000;

    private final Path folder;
    private final Map<String, Notice.Code> told = new TreeMap<>();

    private HostileCorpus(Path folder) {
        this.folder = folder;
    }

    /// Makes the files in a folder and gives the notice of each by its path. `outside` is a folder that links lead to.
    static Map<String, Notice.Code> make(Path folder, Path outside) throws IOException {
        Files.createDirectories(folder);
        var corpus = new HostileCorpus(folder);
        corpus.broken();
        corpus.bombs();
        corpus.entities();
        corpus.huge();
        corpus.links(outside);
        return corpus.told;
    }

    private void write(String name, Notice.Code code, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
        told.put(name, code);
    }

    private void broken() throws IOException {
        var docx = DocxFiles.of(DocxFiles.p("H1", "A title"));
        var pdf = PdfFiles.of(List.of(new PdfFiles.Line(50, 100, 11, FontName.HELVETICA, "Text.")));
        write("empty.txt", Notice.Code.DOCUMENT_EMPTY, new byte[0]);
        write("zeros.txt", Notice.Code.DOCUMENT_UNREADABLE, new byte[MEGABYTE]);
        write("zeros.pdf", Notice.Code.DOCUMENT_UNREADABLE, new byte[MEGABYTE]);
        write("zeros", Notice.Code.FORMAT_UNKNOWN, new byte[MEGABYTE]);
        write("cut.docx", Notice.Code.DOCUMENT_UNREADABLE, Arrays.copyOf(docx, docx.length / 2));
        write("cut.pdf", Notice.Code.DOCUMENT_UNREADABLE, Arrays.copyOf(pdf, 60));
        write("locked.pdf", Notice.Code.DOCUMENT_LOCKED, locked(pdf));
        write("scan.pdf", Notice.Code.DOCUMENT_SCANNED, scanned());
        write("pages.pdf", Notice.Code.DOCUMENT_TOO_LARGE, pages(2001));
    }

    private static byte[] locked(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] scanned() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var picture = new java.awt.image.BufferedImage(20, 20, java.awt.image.BufferedImage.TYPE_INT_RGB);
            try (var out = new PDPageContentStream(document, page)) {
                out.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 800);
            }
            return saved(document);
        }
    }

    private static byte[] pages(int number) throws IOException {
        try (var document = new PDDocument()) {
            IntStream.range(0, number).forEach(_ -> document.addPage(new PDPage()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void bombs() throws IOException {
        write("bomb.docx", Notice.Code.DOCUMENT_TOO_LARGE, packed("word/document.xml", 200));
        write("bomb.xlsx", Notice.Code.LIMIT_REACHED, packed("xl/worksheets/sheet1.xml", 200));
        write("bomb.zip", Notice.Code.DOCUMENT_TOO_LARGE, packed("list.csv", 200));
    }

    /// An archive that is a workbook by its other members, with so many megabytes in one.
    private static byte[] packed(String name, int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", "<Types/>");
            if (name.startsWith("xl/")) {
                entry(zip, "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='A' r:id='a'/></sheets></workbook>");
                entry(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='a' Type='x/worksheet'"
                        + " Target='worksheets/sheet1.xml'/></Relationships>");
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            for (var written = 0; written < megabytes; written++) {
                zip.write(" ".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    private void entities() throws IOException {
        var laughs = "<!ENTITY l0 'ha'>" + IntStream.range(1, 30).mapToObj(level -> "<!ENTITY l" + level + " '"
                + ("&l" + (level - 1) + ";").repeat(10) + "'>").collect(Collectors.joining());
        write("laughs.xml", Notice.Code.ENTITY_REFUSED, iati("XM-1", laughs, "&l29;"));
        write("outside.xml", Notice.Code.ENTITY_REFUSED,
                iati("XM-2", "<!ENTITY e SYSTEM 'file:///etc/passwd'>", "&e;"));
        write("plain.xml", Notice.Code.FORMAT_UNKNOWN,
                ("<!DOCTYPE a [" + laughs + "]><a>&l29;</a>").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] iati(String id, String declared, String used) {
        return ("<?xml version='1.0'?><!DOCTYPE iati-activities [" + declared + "]><iati-activities version='2.03'>"
                + "<iati-activity><iati-identifier>" + id + "</iati-identifier><title><narrative>Silos" + used
                + "</narrative></title></iati-activity></iati-activities>").getBytes(StandardCharsets.UTF_8);
    }

    private void huge() throws IOException {
        repeated("page-50.html", "<p>One paragraph among very many of a page that does not end.</p>\n", 50);
        repeated("page-49.html", "<p>One paragraph among very many of a page that does not end.</p>\n", 49);
        repeated("words-49.html", "word after word after word and no tag in between ", 49);
        repeated("text-100.txt", "One line of a text that does not end.\n", 100);
        repeated("text-49.txt", "Строка текста, который не кончается.\n", 49);
        repeated("line.txt", "word ", 20);
        write("deep.html", Notice.Code.LIMIT_REACHED,
                ("<html>" + "<div>".repeat(10_000) + "deep words").getBytes(StandardCharsets.UTF_8));
    }

    private void repeated(String name, String piece, int megabytes) throws IOException {
        var bytes = piece.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (var written = 0L; written <= (long) megabytes * MEGABYTE; written += bytes.length) {
                out.write(bytes);
            }
        }
        told.put(name, Notice.Code.DOCUMENT_TOO_LARGE);
    }

    private void links(Path outside) throws IOException {
        link("link.txt", Files.writeString(outside.resolve("outside.txt"), "Outside."));
        link("link-to-folder", outside);
        link("link-to-itself", folder.resolve("link-to-itself"));
        link("link-in-circle", folder);
        link("link-to-nothing", folder.resolve("nothing"));
        link("link-up", Path.of("../.."));
    }

    private void link(String name, Path target) throws IOException {
        Files.createSymbolicLink(folder.resolve(name), target);
        told.put(name, Notice.Code.LINK_NOT_FOLLOWED);
    }

    /// Documents whose facts stand whatever lies beside them, some in encodings that nothing declares.
    static void makeGood(Path folder) throws IOException {
        Files.createDirectories(folder);
        text(folder.resolve("farms.txt"), "UTF-8",
                "The project \u201CFair Rules for Small Farms\u201D works in Georgia from 2021"
                        + " to 2023. Its budget is EUR 1.5 million. It is funded by the European Union.");
        text(folder.resolve("ru-1251.txt"), "windows-1251", "Проект «Тихие дворы Оша» начался в 2021 году. Его бюджет"
                + " составляет 3,1 млн евро. Проект финансирует Европейский союз.");
        text(folder.resolve("ky-1251.txt"), "windows-1251", "«Таза айылдар» долбоору 2020-жылы башталган. Анын бюджети"
                + " 2,2 миллион евро.");
        text(folder.resolve("ru-16le.txt"), "UTF-16LE",
                "Проект «Светлые школы» работает в Кыргызстане. Бюджет проекта –"
                        + " 4,3 млн евро.");
        text(folder.resolve("kk-16be.txt"), "UTF-16BE",
                "«Таза бұлақ» жобасы Қазақстанда жүзеге асырылады. Жобаның бюджеті"
                        + " – 5,4 миллион еуро.");
        text(folder.resolve("ky-16le.txt"), "UTF-16LE", "«Жашыл мектептер» долбоору Кыргызстанда жүргүзүлөт. Долбоордун"
                + " бюджети 6,5 миллион евро.");
        text(folder.resolve("wrong-meta.html"), "windows-1251",
                "<html><head><meta charset=\"iso-8859-1\"></head><body><p>"
                        + "Проект «Дороги долины» работает в Таджикистане. Бюджет проекта – 7,6 млн евро.</p></body></html>");
    }

    private static void text(Path file, String charset, String text) throws IOException {
        Files.write(file, text.getBytes(Charset.forName(charset)));
    }
}
