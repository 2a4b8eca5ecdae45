package org.esep.web;

import java.util.List;
import java.util.stream.Stream;

/// A workbook or briefing in one language; `tongue` is the name of the language in itself.
record Download(String language, String tongue, String path, long size) {

    /// The ending of its name.
    public String format() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// What a viewer may have on this subject, that in the language of the reader first.
    static List<Download> of(Sight sight, String folder, String subject, Telling told) {
        var own = told.language();
        return Stream.concat(Stream.of(own), PagesConfiguration.LANGUAGES.stream().filter(some -> !some.equals(own)))
                .flatMap(language -> find(sight, folder, subject, language)).toList();
    }

    private static Stream<Download> find(Sight sight, String folder, String subject, String language) {
        return Stream.of(".xlsx", ".pdf")
                .map(ending -> folder + "/" + language + "/" + subject + ending).filter(sight::file)
                .flatMap(path -> sight.published().entry(path).stream()).map(entry -> new Download(language,
                        Telling.tongue(language), entry.path(), entry.size()));
    }
}
