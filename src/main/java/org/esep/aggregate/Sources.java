package org.esep.aggregate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.esep.fact.Document;
import org.esep.fact.Fact;
import org.esep.fact.Organisation;
import org.esep.iati.PartialDate;

/// What is known of where facts come from: the documents, and which organisations publish them.
final class Sources {

    private final Map<String, Document> documents;
    private final Map<String, Set<String>> names;

    Sources(List<Document> documents, List<Organisation> organisations) {
        this.documents = documents.stream().collect(Collectors.toMap(Document::path, Function.identity()));
        this.names = organisations.stream().collect(Collectors.toMap(Organisation::id, Sources::names));
    }

    private static Set<String> names(Organisation organisation) {
        var names = new TreeSet<String>();
        names.add(fold(organisation.name()));
        organisation.names().values().forEach(name -> names.add(fold(name)));
        organisation.aliases().forEach(name -> names.add(fold(name)));
        return names;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    Optional<PartialDate> published(Fact fact) {
        return Optional.ofNullable(documents.get(fact.evidence().document())).flatMap(Document::published);
    }

    /// Whether the publisher of a fact's document is, or names in its title, one of these organisations.
    boolean isOwn(Fact fact, Set<String> organisations) {
        var publisher = Optional.ofNullable(documents.get(fact.evidence().document())).flatMap(Document::publisher)
                .map(Sources::fold).orElse("");
        return organisations.stream().flatMap(id -> names.getOrDefault(id, Set.of()).stream())
                .anyMatch(name -> name.length() > 2 && isNamed(publisher, name));
    }

    private static boolean isNamed(String publisher, String name) {
        var at = publisher.indexOf(name);
        return at >= 0 && (at == 0 || !Character.isLetter(publisher.charAt(at - 1)))
                && (at + name.length() == publisher.length()
                        || !Character.isLetter(publisher.charAt(at + name.length())));
    }
}
