package org.esep.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.esep.report.published.Programmes;

/// Programmes and their facts, as the lines of the data files have them.
@RestController
@Tag(name = "programmes", description = "Programmes with their figures, and the facts behind them")
@RequestMapping(path = "/api/v1/programmes", produces = MediaType.APPLICATION_JSON_VALUE)
final class ProgrammesApi {

    private final Editions editions;

    ProgrammesApi(Editions editions) {
        this.editions = editions;
    }

    /// Which programmes are asked for: those that work in a country (ISO 3166 alpha-2), and those with a name that holds
    /// these words.
    record Wanted(String country, String q) {

        Wanted {
            country = country == null ? "" : country;
            q = q == null ? "" : q.strip().toLowerCase(Locale.ROOT);
        }

        private Predicate<Programmes.Known> test() {
            return programme -> (country.isEmpty() || programme.countries().contains(country))
                    && programme.isCalled(q);
        }
    }

    @GetMapping
    @Operation(summary = "Programmes in order of their ids")
    String programmes(@ParameterObject Wanted wanted, @ParameterObject Asked asked,
            @Parameter(hidden = true) Viewer viewer) {
        var sight = asked.sight(editions, viewer);
        var slice = asked.slice();
        var programmes = sight.published().contents().programmes();
        var found = programmes.where(wanted.test().and(sight::programme));
        return slice.page(found.size(), programmes.raw(slice.of(found))).json();
    }

    @GetMapping("/{id}")
    @Operation(summary = "A programme by its id or by one that it had before")
    String programme(@PathVariable String id, @ParameterObject Asked asked, @Parameter(hidden = true) Viewer viewer) {
        var sight = asked.sight(editions, viewer);
        return sight.published().contents().programmes().raw(List.of(sight.programme(id))).getFirst();
    }

    @GetMapping("/{id}/facts")
    @Operation(summary = "The facts of a programme with their quotes, in order of documents")
    String facts(@PathVariable String id, @ParameterObject Asked asked, @Parameter(hidden = true) Viewer viewer) {
        var sight = asked.sight(editions, viewer);
        var slice = asked.slice();
        var programme = sight.programme(id).id();
        var facts = sight.published().contents().facts();
        return slice.page(facts.ofProgramme(programme), facts.raw(programme, slice.start(), slice.size())).json();
    }
}
