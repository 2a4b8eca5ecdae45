package org.esep.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

import org.esep.job.Runs;
import org.esep.settings.User;
import org.esep.store.RunRecord;

/// The runs: what is planned, under way and past; operators start, stop and restart them here.
@Controller
@RequestMapping("/runs")
class RunPages {

    private static final int HISTORY = 100;

    private final Runs runs;
    private final RunViews views;

    RunPages(Runs runs) {
        this.runs = runs;
        this.views = new RunViews(runs);
    }

    @GetMapping
    String all(Viewer viewer, Model model) {
        show(viewer, model);
        model.addAttribute("definitions", views.planned());
        model.addAttribute("history", views.of(runs.history(HISTORY)));
        return "runs";
    }

    /// The part of the page that changes by itself; the whole page is loaded again when nothing is under way any more.
    @GetMapping("/now")
    String now(Viewer viewer, Model model, HttpServletResponse response) {
        show(viewer, model);
        if (going().isEmpty()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "runs :: now";
    }

    @GetMapping("/{id}")
    String one(@PathVariable long id, Viewer viewer, Model model) {
        show(viewer, model);
        model.addAttribute("run", views.of(find(id)));
        return "run";
    }

    @PostMapping
    String start(@RequestParam String definition, Viewer viewer) {
        requireOperator(viewer);
        if (runs.definitions().stream().noneMatch(known -> known.name().equals(definition))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        runs.start(definition, viewer.user().name());
        return "redirect:/runs";
    }

    @PostMapping("/{id}/stop")
    String stop(@PathVariable long id, Viewer viewer) {
        requireOperator(viewer);
        runs.stop(find(id).id());
        return "redirect:/runs";
    }

    @PostMapping("/{id}/restart")
    String restart(@PathVariable long id, Viewer viewer) {
        requireOperator(viewer);
        if (!runs.canBeRestarted(find(id))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        runs.restart(id, viewer.user().name());
        return "redirect:/runs";
    }

    private void show(Viewer viewer, Model model) {
        model.addAttribute("going", going());
        model.addAttribute("operator", viewer.is(User.Role.OPERATOR));
        model.addAttribute("officer", viewer.is(User.Role.OFFICER));
        model.addAttribute("whole", viewer.seesAll());
    }

    /// The run under way and those that wait, the oldest first.
    private List<RunView> going() {
        return views.of(runs.history(HISTORY).reversed().stream().filter(run -> !run.state().isEnd()).toList());
    }

    private RunRecord find(long id) {
        return runs.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void requireOperator(Viewer viewer) {
        if (!viewer.is(User.Role.OPERATOR)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
