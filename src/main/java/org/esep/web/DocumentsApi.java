package org.esep.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.esep.report.published.DocumentLine;

/// Documents and organisations. Organisations are about the whole and shown to those who see the whole.
@RestController
@Tag(name = "sources", description = "Documents, and the organisations that they name")
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
final class DocumentsApi {

    private final Editions editions;

    DocumentsApi(Editions editions) {
        this.editions = editions;
    }

    /// A page of documents.
    record DocumentPage(long total, int page, int size, List<DocumentLine> items) {}

    @GetMapping("/documents")
    @Operation(summary = "Documents in order of their paths")
    DocumentPage documents(@ParameterObject Asked asked, @Parameter(hidden = true) Viewer viewer) {
        var sight = asked.sight(editions, viewer);
        var slice = asked.slice();
        var seen = sight.published().contents().documentLines().stream().filter(sight::document).toList();
        return new DocumentPage(seen.size(), slice.page(), slice.size(), slice.of(seen));
    }

    @GetMapping("/documents/{*path}")
    @Operation(summary = "A document by its path inside the corpus")
    DocumentLine document(@PathVariable String path, @ParameterObject Asked asked,
            @Parameter(hidden = true) Viewer viewer) {
        return asked.sight(editions, viewer).document(path.substring(1));
    }

    @GetMapping("/organisations")
    @Operation(summary = "Organisations in order of their ids")
    String organisations(@ParameterObject Asked asked, @Parameter(hidden = true) Viewer viewer) {
        var organisations = whole(asked, viewer).published().contents().organisations();
        var slice = asked.slice();
        var from = (int) Math.min(slice.start(), organisations.size());
        var to = Math.min(from + slice.size(), organisations.size());
        return slice.page(organisations.size(), organisations.raw(from, to)).json();
    }

    @GetMapping("/organisations/{id}")
    @Operation(summary = "An organisation by its id")
    String organisation(@PathVariable String id, @ParameterObject Asked asked,
            @Parameter(hidden = true) Viewer viewer) {
        return whole(asked, viewer).published().contents().organisations().raw(id)
                .orElseThrow(() -> new UnknownException(id));
    }

    private Sight whole(Asked asked, Viewer viewer) {
        var sight = asked.sight(editions, viewer);
        if (!sight.all()) {
            throw new UnknownException("organisations");
        }
        return sight;
    }
}
