package org.esep.structured;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.aalto.stax.InputFactoryImpl;

/// A part of a workbook, event by event. Whatever is wrong with it is an IOException; no text or tag of it is larger than
/// any honest one.
final class Markup {

    private final XMLStreamReader xml;
    private final IatiMeter meter;

    Markup(InputStream in) throws IOException {
        this.meter = new IatiMeter(in);
        try {
            this.xml = factory().createXMLStreamReader(meter);
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(e);
        }
    }

    /// A factory for each part, because factories keep the names of all parts.
    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /// Goes on; false at the end.
    boolean next() throws IOException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            meter.part();
            meter.activity();
            xml.next();
            return true;
        } catch (XMLStreamException | RuntimeException e) {
            throw failure(e);
        }
    }

    private static IOException failure(Exception failure) {
        return failure instanceof Limit.Exceeded exceeded
                ? new LimitException(exceeded.limit().code())
                : LimitException.in(failure).map(limit -> (IOException) limit)
                        .orElseGet(() -> new IOException(failure));
    }

    boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /// An attribute, empty where there is none.
    String attribute(String name) {
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            if (xml.getAttributeLocalName(at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }

    /// All text up to the end of the element, as much as a cell holds.
    void text(String element, StringBuilder into) throws IOException {
        while (next() && !ends(element)) {
            if (xml.isCharacters() && into.length() <= Cell.LONGEST) {
                into.append(xml.getText());
            }
        }
    }

    /// Passes over all up to the end of the element.
    void skip(String element) throws IOException {
        var inside = true;
        while (inside) {
            inside = next() && !ends(element);
        }
    }
}
