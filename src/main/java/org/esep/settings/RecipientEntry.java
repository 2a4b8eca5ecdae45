package org.esep.settings;

import java.util.List;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/// A recipient as it is written in `recipients.yaml`.
record RecipientEntry(@Nullable String name, @Nullable String to, @Nullable Object countries,
        @Nullable List<String> languages, @Nullable List<String> formats, @Nullable String as, @Nullable String when,
        @Nullable List<String> definitions) {

    Recipient recipient(MailingEntry entry) {
        var way = entry.coded("as", as, Recipient.As.values());
        if (way == Recipient.As.LINK && entry.settings().pages().equals(Pages.NONE)) {
            throw entry.wrong("as: link needs a base-url in esep.yaml; e.g. base-url: https://esep.example.org");
        }
        return new Recipient(entry.name(name), entry.to(to), entry.countries(countries).map(TreeSet::new),
                entry.languages(languages), new TreeSet<>(entry.formats(formats, Recipient.Format.values())), way,
                entry.coded("when", when, Recipient.When.values()),
                new TreeSet<>(entry.definitions(definitions)));
    }
}
