package org.esep.web;

import java.util.Optional;
import java.util.Set;

import org.esep.report.published.DocumentLine;
import org.esep.report.published.Programmes;

/// What a page is made of: the published folder, what the viewer may see of it, and how it is told.
record Looking(Edition edition, Sight sight, Telling told) {

    /// How many facts of a programme in one document are looked through.
    private static final int MOST = 500;

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

    /// The record of a programme in a document, else the whole document.
    Link place(String programme, String document, Set<String> facts) {
        return record(programme, document, facts).orElseGet(() -> document(document));
    }

    /// The record in which one of these facts of a programme stands, else any of its facts, if the document is structured
    /// data.
    Optional<Link> record(String programme, String document, Set<String> facts) {
        var stated = edition.published().contents().facts().ofProgramme(programme, document, MOST).stream()
                .filter(fact -> fact.pointer().isPresent()).toList();
        return stated.stream().filter(fact -> facts.contains(fact.id())).findFirst()
                .or(() -> stated.stream().findFirst())
                .map(fact -> new Link(title(document), edition.fact(fact)));
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
