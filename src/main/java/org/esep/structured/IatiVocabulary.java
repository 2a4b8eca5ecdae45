package org.esep.structured;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import javax.xml.stream.XMLStreamReader;

/// The names of elements and attributes that are read; whatever else stands in a file is skipped. The parser remembers each
/// name that it meets, so that those nobody knows are counted.
///
/// Source: <https://iatistandard.org/en/iati-standard/203/activity-standard/>, and for names of before 2.01
/// <https://iatistandard.org/en/iati-standard/105/activity-standard/>.
final class IatiVocabulary {

    private static final Set<String> ELEMENTS = Set.of("iati-identifier", "reporting-org", "title", "narrative",
            "participating-org", "activity-status", "activity-date", "recipient-country", "recipient-region", "sector",
            "default-finance-type", "budget", "period-start", "period-end", "value", "planned-disbursement",
            "provider-org", "receiver-org", "transaction", "transaction-type", "transaction-date", "finance-type",
            "related-activity");

    private static final Set<String> ATTRIBUTES = Set.of("code", "ref", "type", "role", "percentage",
            "vocabulary", "iso-date", "currency", "value-date", "status", "provider-activity-id",
            "receiver-activity-id", "activity-id", "secondary-reporter", "secondary-publisher", "hierarchy",
            "last-updated-datetime", "default-currency", "version");

    private static final String LANGUAGE = "lang";

    private final Set<String> others = new HashSet<>();

    /// Whether the element at which the parser stands is read.
    boolean knowsElement(XMLStreamReader xml) {
        return knows(ELEMENTS, Objects.requireNonNullElse(xml.getPrefix(), ""), xml.getLocalName());
    }

    /// Whether an attribute of that element is read.
    boolean knowsAttribute(XMLStreamReader xml, int index) {
        var prefix = Objects.requireNonNullElse(xml.getAttributePrefix(index), "");
        var name = xml.getAttributeLocalName(index);
        return (prefix.equals("xml") && name.equals(LANGUAGE)) || knows(ATTRIBUTES, prefix, name);
    }

    /// The name of an attribute as the standard writes it.
    static String attribute(String name) {
        return name.equals(LANGUAGE) ? "xml:lang" : name;
    }

    /// Counts the names of an element that is skipped and of its attributes.
    void pass(XMLStreamReader xml) {
        knowsElement(xml);
        for (var index = 0; index < xml.getAttributeCount(); index++) {
            knowsAttribute(xml, index);
        }
    }

    /// Counts a name that is none of those that are read.
    void meet(String name) {
        if (others.add(name)) {
            Limit.NAMES.check(others.size());
        }
    }

    private boolean knows(Set<String> names, String prefix, String name) {
        if (prefix.isEmpty() && names.contains(name)) {
            return true;
        }
        meet(prefix.isEmpty() ? name : prefix + ":" + name);
        return false;
    }
}
