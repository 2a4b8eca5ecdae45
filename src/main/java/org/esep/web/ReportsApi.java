package org.esep.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The runs that are kept, and their files.
@RestController
@Tag(name = "reports", description = "What runs published")
@RequestMapping(path = "/api/v1/reports", produces = MediaType.APPLICATION_JSON_VALUE)
final class ReportsApi {

    private final Editions editions;

    ReportsApi(Editions editions) {
        this.editions = editions;
    }

    /// A published run; `countries` are those of which the viewer may have figures.
    record Report(String definition, String run, LocalDate asOf, Optional<String> baselineRun, List<String> countries,
            List<File> files) {}

    /// A file of it and where it is handed out.
    record File(String path, long size, String sha256, String address) {}

    @GetMapping
    @Operation(summary = "The kept runs of a definition, the newest first, with their files")
    List<Report> reports(@RequestParam(defaultValue = Editions.MAIN) String definition,
            @Parameter(hidden = true) Viewer viewer) {
        return editions.runs(definition).stream().map(run -> report(editions.of(definition, run), viewer)).toList();
    }

    @GetMapping("/{definition}/{run}")
    @Operation(summary = "One kept run, or the newest one as latest")
    Report report(@PathVariable String definition, @PathVariable String run,
            @Parameter(hidden = true) Viewer viewer) {
        return report(editions.of(definition, run), viewer);
    }

    private static Report report(Edition edition, Viewer viewer) {
        var published = edition.published();
        var sight = new Sight(viewer, published);
        return new Report(edition.definition(), published.run(), published.manifest().asOf(),
                published.manifest().baselineRun(),
                published.countries().stream().map(country -> country.country()).filter(sight::country).toList(),
                sight.files().stream().map(entry -> new File(entry.path(), entry.size(), entry.sha256(),
                        edition.file(entry.path()))).toList());
    }
}
