package org.esep.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Finds the published folder that a request is about, once, so that a page is of one run whatever is published
/// meanwhile; and the words of the reader's language.
@Component
final class Lookings {

    static final String DEFINITION = "definition";
    static final String RUN = "run";

    private final Editions editions;
    private final Map<String, Telling> tellings = new ConcurrentHashMap<>();

    Lookings(Editions editions) {
        this.editions = editions;
    }

    /// At what the parameters `definition` and `run` ask for, else at the newest run of `main`.
    Looking at(Viewer viewer, Map<String, String> parameters) {
        return at(viewer, editions.of(parameters.getOrDefault(DEFINITION, Editions.MAIN),
                parameters.getOrDefault(RUN, Editions.LATEST)));
    }

    Looking at(Viewer viewer, Edition edition) {
        var wished = LocaleContextHolder.getLocale().getLanguage();
        var language = PagesConfiguration.LANGUAGES.contains(wished) ? wished : WebWords.DEFAULT;
        return new Looking(edition, new Sight(viewer, edition.published()),
                tellings.computeIfAbsent(language, Telling::in));
    }
}
