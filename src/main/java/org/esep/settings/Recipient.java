package org.esep.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

import org.esep.iati.Coded;
import org.esep.iati.Country;

/// Who gets reports by mail: a name, an address, the countries (none: the overview of all), the languages (ISO 639-1)
/// of the reports of which the first is the mail's own, their formats, how, when, and of which definitions of runs.
public record Recipient(String name, MailAddress to, Optional<SortedSet<Country>> countries, List<String> languages,
        Set<Format> formats, As as, When when, Set<String> definitions) {

    /// What is sent.
    public enum Format implements Coded {
        BRIEFING, WORKBOOK
    }

    /// How it is sent.
    public enum As implements Coded {
        ATTACHMENT, LINK
    }

    /// After which runs that published something.
    public enum When implements Coded {
        EVERY_RUN, CHANGES
    }

    public Recipient {
        countries = countries.map(some -> java.util.Collections.unmodifiableSortedSet(new TreeSet<>(some)));
        languages = List.copyOf(languages);
        formats = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(formats));
        definitions = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(definitions));
    }

    /// The language of the mail itself.
    public String language() {
        return languages.getFirst();
    }
}
