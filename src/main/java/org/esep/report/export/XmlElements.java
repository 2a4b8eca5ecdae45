package org.esep.report.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Pattern;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes elements, each on a line of its own, deeper ones further in. What XML 1.0 cannot hold becomes the replacement
/// character U+FFFD.
final class XmlElements {

    private static final Pattern IMPOSSIBLE = Pattern
            .compile("[^\\u0009\\u000A\\u000D\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final String REPLACEMENT = "\uFFFD";
    private static final String INDENT = "  ";

    private final XMLStreamWriter xml;
    private final int depth;

    private XmlElements(XMLStreamWriter xml, int depth) {
        this.xml = xml;
        this.depth = depth;
    }

    /// Flushed by whoever owns the writer.
    static XmlElements on(Writer writer) throws IOException {
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        try {
            return new XmlElements(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer), 0);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /// An element with others inside.
    void element(String name, Attributes attributes, Inside inside) {
        writing(() -> {
            start(name, attributes);
            inside.write(new XmlElements(xml, depth + 1));
            line();
            xml.writeEndElement();
        });
    }

    /// An element with nothing inside.
    void empty(String name, Attributes attributes) {
        writing(() -> {
            line();
            xml.writeEmptyElement(name);
            write(attributes);
        });
    }

    /// An element with text inside.
    void text(String name, Attributes attributes, String text) {
        writing(() -> {
            start(name, attributes);
            xml.writeCharacters(clean(text));
            xml.writeEndElement();
        });
    }

    /// Ends the document.
    void end() {
        writing(() -> {
            xml.writeEndDocument();
            xml.writeCharacters("\n");
            xml.flush();
        });
    }

    private void start(String name, Attributes attributes) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        write(attributes);
    }

    private void write(Attributes attributes) throws XMLStreamException {
        for (var attribute : attributes.all()) {
            xml.writeAttribute(attribute.name(), clean(attribute.value()));
        }
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + INDENT.repeat(depth));
    }

    private static String clean(String text) {
        return IMPOSSIBLE.matcher(text).replaceAll(REPLACEMENT);
    }

    private static void writing(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    @FunctionalInterface
    interface Inside {

        void write(XmlElements inside);
    }

    @FunctionalInterface
    private interface Writing {

        void write() throws XMLStreamException;
    }
}
