package org.esep.structured;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An element of an IATI activity with what of it is known to the standard and read by us. An attribute or text that is
/// absent is empty.
final class IatiElement {

    private final String name;
    private final int line;
    private final int column;
    private final List<Attribute> attributes;
    private final List<IatiElement> children = new ArrayList<>(0);
    private final StringBuilder written = new StringBuilder(0);

    IatiElement(String name, int line, int column, List<Attribute> attributes) {
        this.name = name;
        this.line = line;
        this.column = column;
        this.attributes = attributes;
    }

    record Attribute(String name, String value) {}

    String name() {
        return name;
    }

    String pointer() {
        return line + ":" + column;
    }

    void add(IatiElement child) {
        children.add(child);
    }

    /// The text of the element itself, without that of its children, while it is read and as it will be kept.
    StringBuilder written() {
        return written;
    }

    String text() {
        return written.toString();
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<IatiElement> children() {
        return children;
    }

    String attribute(String wanted) {
        for (var attribute : attributes) {
            if (attribute.name().equals(wanted)) {
                return attribute.value();
            }
        }
        return "";
    }

    List<IatiElement> all(String wanted) {
        var all = new ArrayList<IatiElement>();
        for (var child : children) {
            if (child.name.equals(wanted)) {
                all.add(child);
            }
        }
        return all;
    }

    Optional<IatiElement> find(String wanted) {
        for (var child : children) {
            if (child.name.equals(wanted)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /// An attribute of the first child of this name.
    String attribute(String child, String wanted) {
        return find(child).map(found -> found.attribute(wanted)).orElse("");
    }

    /// What it says in one or several languages: from version 2.01 on in elements of their own, before in its text.
    List<IatiElement> narratives() {
        var narratives = new ArrayList<IatiElement>();
        for (var child : children) {
            if (child.name.equals("narrative") && !child.written.isEmpty()) {
                narratives.add(child);
            }
        }
        return narratives.isEmpty() && !written.isEmpty() ? List.of(this) : narratives;
    }
}
