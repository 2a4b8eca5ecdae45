package org.esep.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

import org.esep.iati.Coded;
import org.esep.job.Runs;
import org.esep.settings.User;
import org.esep.store.RunRecord;

/// The runs for programs. Runs are about the whole: users who are limited to countries do not see them.
@RestController
@RequestMapping("/api/v1/runs")
class RunsApi {

    private static final int MOST = 1000;

    private final Runs runs;

    RunsApi(Runs runs) {
        this.runs = runs;
    }

    /// The definition of which a run is asked for.
    record Wanted(String definition) {}

    /// A run of the history; codes are lower-case words.
    record Run(long id, String definition, String cause, String who, LocalDate asOf, Instant due,
            Optional<Instant> started, Optional<Instant> ended, String state, Optional<String> remark,
            RunRecord.Advance progress, RunRecord.Counts counts, Optional<String> failure, Optional<String> folder) {

        static Run of(RunRecord run) {
            return new Run(run.id(), run.definition(), run.cause().code(), run.who(), run.asOf(), run.due(),
                    run.started(), run.ended(), run.state().code(), run.remark().map(Coded::code), run.advance(),
                    run.counts(), run.failure(), run.folder());
        }
    }

    @GetMapping
    List<Run> all(@RequestParam(defaultValue = "100") int limit, Viewer viewer) {
        require(viewer, User.Role.VIEWER);
        return runs.history(Math.clamp(limit, 1, MOST)).stream().map(Run::of).toList();
    }

    @GetMapping("/{id}")
    Run one(@PathVariable long id, Viewer viewer) {
        require(viewer, User.Role.VIEWER);
        return Run.of(find(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Run start(@RequestBody Wanted wanted, Viewer viewer) {
        require(viewer, User.Role.OPERATOR);
        if (runs.definitions().stream().noneMatch(known -> known.name().equals(wanted.definition()))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Run.of(runs.start(wanted.definition(), viewer.user().name()));
    }

    @PostMapping("/{id}/stop")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void stop(@PathVariable long id, Viewer viewer) {
        require(viewer, User.Role.OPERATOR);
        runs.stop(find(id).id());
    }

    @PostMapping("/{id}/restart")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Run restart(@PathVariable long id, Viewer viewer) {
        require(viewer, User.Role.OPERATOR);
        if (!runs.canBeRestarted(find(id))) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        return Run.of(runs.restart(id, viewer.user().name()));
    }

    private RunRecord find(long id) {
        return runs.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void require(Viewer viewer, User.Role least) {
        if (!viewer.seesAll() || !viewer.is(least)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
