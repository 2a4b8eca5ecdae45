package org.esep.text.format;

import java.io.IOException;
import java.io.InputStream;

import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.SecureContentHandler;
import org.apache.tika.sax.ToXMLContentHandler;
import org.jsoup.Jsoup;
import org.xml.sax.SAXException;

import org.esep.corpus.Draft;

/// Reads Word documents by way of the page that Tika makes of them; headers and footers are left out.
public final class DocxText {

    private DocxText() {}

    public static Draft read(InputStream in) throws IOException {
        var page = new ToXMLContentHandler();
        var context = new ParseContext();
        var office = new OfficeParserConfig();
        office.setIncludeHeadersAndFooters(false);
        context.set(OfficeParserConfig.class, office);
        try (var tika = TikaInputStream.get(in)) {
            new OOXMLParser().parse(tika, new SecureContentHandler(page, tika), new Metadata(), context);
        } catch (TikaException | SAXException e) {
            throw new IOException(e);
        }
        return HtmlText.read(Jsoup.parse(page.toString()));
    }
}
