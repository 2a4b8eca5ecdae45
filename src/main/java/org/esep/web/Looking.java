package org.esep.web;

import org.esep.report.published.DocumentLine;
import org.esep.report.published.Programmes;

/// What a page is made of: the published folder, what the viewer may see of it, and how it is told.
record Looking(Edition edition, Sight sight, Telling told) {

    /// A document as a link.
    record Link(String title, String address) {}

    Programmes programmes() {
        return edition.published().contents().programmes();
    }

    /// The title of a document, or its path where it has none; templates ask too.
    public String title(String path) {
        return edition.published().contents().document(path).map(DocumentLine::title)
                .filter(title -> !title.isBlank()).orElse(path);
    }

    Link document(String path) {
        return new Link(title(path), edition.document(path));
    }

    Link programme(Programmes.Known programme) {
        return new Link(told.name(programme.namesByLanguage(), programme.name()), edition.programme(programme.id()));
    }

    /// The name of an organisation in the language of the reader.
    String organisation(String id) {
        return edition.published().contents().organisations().find(id)
                .map(known -> told.name(known.names(), known.name())).orElse(id);
    }
}
