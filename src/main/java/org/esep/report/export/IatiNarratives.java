package org.esep.report.export;

import java.util.Map;

/// A text in the languages in which it is known.
final class IatiNarratives {

    private static final String ELEMENT = "narrative";
    private static final String LANGUAGE = "xml:lang";

    private IatiNarratives() {}

    /// The name that outputs show first, then the others by language.
    static void write(XmlElements xml, String name, Map<String, String> names) {
        var own = names.entrySet().stream().filter(entry -> entry.getValue().equals(name)).map(Map.Entry::getKey)
                .findFirst();
        xml.text(ELEMENT, Attributes.NONE.and(LANGUAGE, own), name);
        names.entrySet().stream().filter(entry -> own.filter(entry.getKey()::equals).isEmpty())
                .forEach(entry -> xml.text(ELEMENT, Attributes.of(LANGUAGE, entry.getKey()), entry.getValue()));
    }

    static void write(XmlElements xml, String text) {
        write(xml, text, Map.of());
    }
}
