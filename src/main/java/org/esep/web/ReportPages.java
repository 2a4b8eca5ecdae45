package org.esep.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The reports of the newest run of a definition, or of one that is kept.
@Controller
final class ReportPages {

    private final Editions editions;
    private final Lookings lookings;

    ReportPages(Editions editions, Lookings lookings) {
        this.editions = editions;
        this.lookings = lookings;
    }

    @GetMapping("/")
    String main(Viewer viewer, Model model) {
        return newest(Editions.MAIN, viewer, model);
    }

    @GetMapping("/reports/{definition}")
    String newest(@PathVariable String definition, Viewer viewer, Model model) {
        var newest = editions.latest(definition);
        newest.ifPresent(edition -> show(edition, viewer, model));
        model.addAttribute("definition", definition);
        model.addAttribute("others", editions.others());
        return newest.isPresent() ? "reports" : "reports-none";
    }

    @GetMapping("/reports/{definition}/{run}")
    String kept(@PathVariable String definition, @PathVariable String run, Viewer viewer, Model model) {
        show(editions.of(definition, run), viewer, model);
        model.addAttribute("definition", definition);
        model.addAttribute("others", editions.others());
        return "reports";
    }

    private void show(Edition edition, Viewer viewer, Model model) {
        model.addAttribute("view", new ReportsView(lookings.at(viewer, edition)));
        model.addAttribute("runs", editions.runs(edition.definition()));
    }
}
