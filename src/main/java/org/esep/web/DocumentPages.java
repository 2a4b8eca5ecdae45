package org.esep.web;

import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.esep.fact.Span;

/// A document's text with the quotes that facts rest on, or the records of structured data.
@Controller
final class DocumentPages {

    private final Lookings lookings;

    DocumentPages(Lookings lookings) {
        this.lookings = lookings;
    }

    /// `from` and `to` are the place of one quote, both the number of its record in structured data; `at` is where to begin
    /// in what is too long for one page.
    @GetMapping("/documents/{*path}")
    String document(@PathVariable String path, @RequestParam Optional<Integer> from,
            @RequestParam Optional<Integer> to, Viewer viewer, @RequestParam Map<String, String> asked, Model model) {
        var looking = lookings.at(viewer, asked);
        var document = looking.sight().document(path.substring(1));
        if (RecordsView.suits(looking, document)) {
            model.addAttribute("view",
                    RecordsView.of(looking, document, from.filter(record -> record >= 0), at(asked)));
            return "records";
        }
        var chosen = from.filter(start -> start >= 0)
                .flatMap(start -> to.filter(end -> end > start).map(end -> new Span(start, end)));
        model.addAttribute("view", DocumentView.of(looking, document, chosen, at(asked)));
        return "document";
    }

    private static Optional<Integer> at(Map<String, String> asked) {
        return Optional.ofNullable(asked.get("at")).filter(place -> place.matches("[0-9]{1,9}"))
                .map(Integer::parseInt);
    }
}
