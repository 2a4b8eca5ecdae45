package org.esep.web;

import java.util.Optional;

import org.springframework.web.util.UriComponentsBuilder;

import org.esep.report.published.FactLine;
import org.esep.report.published.Published;

/// One published folder that a page is about, with the addresses of what belongs to it. Where the reader asked for a
/// certain run, the addresses lead to the same run again, else to whichever is the newest by then.
record Edition(String definition, Optional<String> asked, Published published) {

    /// The page that lists its reports.
    public String reports() {
        return asked.map(run -> path("reports", definition, run).toUriString())
                .orElseGet(() -> definition.equals(Editions.MAIN) ? "/" : path("reports", definition).toUriString());
    }

    public String programmes() {
        return asking(path("programmes"));
    }

    public String programme(String id) {
        return asking(path("programmes", id));
    }

    public String country(String code) {
        return asking(path("countries", code));
    }

    public String document(String path) {
        return asking(path("documents").pathSegment(path.split("/", -1)));
    }

    /// A document from a place on.
    public String part(String path, int at) {
        return asking(path("documents").pathSegment(path.split("/", -1)).queryParam("at", at));
    }

    /// The place of a fact in its document: its quote, or itself among those of its record.
    public String fact(FactLine fact) {
        return asking(path("documents").pathSegment(fact.document().split("/", -1))
                .queryParam("from", fact.quoteStart()).queryParam("to", fact.quoteEnd())
                .fragment(fact.pointer().isPresent() ? "fact-" + fact.id() : "f-" + fact.quoteStart()));
    }

    /// A file of this very run.
    public String file(String path) {
        return path("reports", definition, published.run(), "files").pathSegment(path.split("/", -1)).encode()
                .toUriString();
    }

    /// All files of this very run.
    public String zip() {
        return path("reports", definition, published.run(), "all.zip").toUriString();
    }

    private String asking(UriComponentsBuilder address) {
        if (!definition.equals(Editions.MAIN)) {
            address.queryParam("definition", definition);
        }
        asked.ifPresent(run -> address.queryParam("run", run));
        return address.encode().toUriString();
    }

    private static UriComponentsBuilder path(String... segments) {
        return UriComponentsBuilder.fromPath("/").pathSegment(segments);
    }
}
