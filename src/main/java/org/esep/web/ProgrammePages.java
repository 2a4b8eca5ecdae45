package org.esep.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.esep.report.published.Programmes;

/// Programmes: one with its figures and facts, those of a country, and those found by a name.
@Controller
final class ProgrammePages {

    private static final String FIRST = "1";
    private static final String LIST = "programmes";

    private final Lookings lookings;

    ProgrammePages(Lookings lookings) {
        this.lookings = lookings;
    }

    @GetMapping("/programmes/{id}")
    String programme(@PathVariable String id, @RequestParam(defaultValue = FIRST) int page, Viewer viewer,
            @RequestParam Map<String, String> asked, Model model) {
        var looking = lookings.at(viewer, asked);
        var view = new ProgrammeView(looking, looking.sight().programme(id));
        var paging = Paging.of(page, view.factsInAll());
        model.addAttribute("view", view);
        model.addAttribute("paging", paging);
        model.addAttribute("facts", view.facts(paging));
        return "programme";
    }

    @GetMapping("/countries/{code:[A-Z]{2}}")
    String country(@PathVariable String code, @RequestParam(defaultValue = FIRST) int page, Viewer viewer,
            @RequestParam Map<String, String> asked, Model model) {
        var looking = lookings.at(viewer, asked);
        var found = looking.sight().country(code)
                ? looking.programmes().where(programme -> programme.countries().contains(code))
                : List.<Programmes.Known>of();
        if (found.isEmpty()) {
            throw new UnknownException(code);
        }
        model.addAttribute("code", code);
        model.addAttribute("workbooks", Download.of(looking.sight(), "workbooks", code, looking.told()));
        model.addAttribute("briefings", Download.of(looking.sight(), "briefings", code, looking.told()));
        return list(found, page, looking, model);
    }

    @GetMapping("/programmes")
    String search(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = FIRST) int page,
            Viewer viewer, @RequestParam Map<String, String> asked, Model model) {
        var looking = lookings.at(viewer, asked);
        var words = q.strip().toLowerCase(Locale.ROOT);
        model.addAttribute("q", q.strip());
        return list(looking.programmes().where(programme -> programme.isCalled(words)
                && looking.sight().programme(programme)), page, looking, model);
    }

    private static String list(List<Programmes.Known> found, int page, Looking looking, Model model) {
        var paging = Paging.of(page, found.size());
        model.addAttribute("looking", looking);
        model.addAttribute("paging", paging);
        model.addAttribute("programmes", looking.programmes().lines(paging.of(found)));
        return LIST;
    }
}
