package org.esep.structured;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.esep.structured.IatiElement.Attribute;

/// The activities of an IATI file, one after the other, each with those of its elements that are read. Whatever else it
/// holds is skipped at any depth; entities are never resolved.
final class IatiElements {

    private static final String FILE = "iati-activities";

    private static final String ACTIVITY = "iati-activity";

    private final XMLStreamReader xml;
    private final IatiMeter meter;
    private final IatiFile file;
    private final IatiVocabulary vocabulary = new IatiVocabulary();

    IatiElements(XMLStreamReader xml, IatiMeter meter, IatiFile file) {
        this.xml = xml;
        this.meter = meter;
        this.file = file;
    }

    /// The next activity, or none at the end of the file.
    Optional<IatiElement> next() throws XMLStreamException {
        while (xml.hasNext()) {
            meter.activity();
            if (advance() == XMLStreamConstants.START_ELEMENT && isActivity()) {
                return Optional.of(activity());
            }
        }
        return Optional.empty();
    }

    private boolean isActivity() throws XMLStreamException {
        switch (xml.getLocalName()) {
            case ACTIVITY -> {
                return true;
            }
            case FILE -> file.version(Objects.requireNonNullElse(xml.getAttributeValue(null, "version"), ""));
            default -> skip(1);
        }
        return false;
    }

    private IatiElement activity() throws XMLStreamException {
        var open = new ArrayDeque<IatiElement>();
        open.push(element());
        var elements = 0;
        while (true) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Limit.ELEMENTS.check(++elements);
                    start(open);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    file.close(open.element());
                    if (open.size() == 1) {
                        return open.pop();
                    }
                    open.pop();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(open.element());
                default -> {
                }
            }
        }
    }

    private void start(Deque<IatiElement> open) throws XMLStreamException {
        if (!vocabulary.knowsElement(xml)) {
            skip(open.size());
            return;
        }
        Limit.DEPTH.check(open.size());
        var element = element();
        open.element().add(element);
        open.push(element);
    }

    private void text(IatiElement element) {
        if (!xml.isWhiteSpace() || !element.written().isEmpty()) {
            element.written().append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            Limit.TEXT.check(element.written().length());
        }
    }

    private IatiElement element() {
        var place = xml.getLocation();
        return new IatiElement(xml.getLocalName(), place.getLineNumber(), place.getColumnNumber(), attributes());
    }

    private List<Attribute> attributes() {
        var count = xml.getAttributeCount();
        var attributes = new ArrayList<Attribute>(count);
        for (var index = 0; index < count; index++) {
            if (vocabulary.knowsAttribute(xml, index)) {
                attributes.add(attribute(index));
            }
        }
        return attributes;
    }

    private Attribute attribute(int index) {
        var value = xml.getAttributeValue(index);
        Limit.ATTRIBUTE.check(value.length());
        return new Attribute(IatiVocabulary.attribute(xml.getAttributeLocalName(index)), IatiText.line(value));
    }

    /// Passes over the element that has begun inside as many others, and all that it holds.
    private void skip(int outside) throws XMLStreamException {
        vocabulary.pass(xml);
        for (var inside = 1; inside > 0;) {
            switch (advance()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    Limit.DEPTH.check(outside + ++inside);
                    vocabulary.pass(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> inside--;
                default -> {
                }
            }
        }
    }

    private int advance() throws XMLStreamException {
        meter.part();
        var event = xml.next();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT ->
                Limit.ATTRIBUTES.check(xml.getAttributeCount() + xml.getNamespaceCount());
            case XMLStreamConstants.DTD -> file.refused(pointer());
            case XMLStreamConstants.ENTITY_REFERENCE -> {
                file.refused(pointer());
                vocabulary.meet(xml.getLocalName());
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> vocabulary.meet(xml.getPITarget());
            default -> {
            }
        }
        return event;
    }

    private String pointer() {
        return xml.getLocation().getLineNumber() + ":" + xml.getLocation().getColumnNumber();
    }
}
