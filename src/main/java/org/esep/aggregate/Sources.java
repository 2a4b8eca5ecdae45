package org.esep.aggregate;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private final SortedMap<String, String> copies;
    private final Map<String, Set<String>> names;
    private final Map<String, List<String>> acronyms;

    /// `copies`: the paths of copies with that of the document whose text they bear.
    Sources(List<Document> documents, SortedMap<String, String> copies, List<Organisation> organisations) {
        this.copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
        this.acronyms = organisations.stream().collect(Collectors.toMap(Organisation::id, Organisation::acronyms));
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

    /// The path of the document whose text the document of a fact bears: its own, or that of which it is a copy.
    String original(Fact fact) {
        var path = fact.evidence().document();
        return copies.getOrDefault(path, path);
    }

    /// The paths of the documents of facts, sorted.
    List<String> documents(List<Fact> facts) {
        return facts.stream().map(this::path).distinct().sorted().toList();
    }

    /// The path of a fact's document; the same string for equal ones.
    String path(Fact fact) {
        var path = fact.evidence().document();
        return find(path).map(Document::path).orElse(path);
    }

    /// When the text of a fact's document was published first.
    Optional<PartialDate> published(Fact fact) {
        return find(original(fact)).flatMap(Document::published)
                .or(() -> find(fact.evidence().document()).flatMap(Document::published));
    }

    private Optional<Document> find(String path) {
        return Optional.ofNullable(documents.get(path));
    }

    /// Whether the publisher of a fact's document is, or names in its title, one of these organisations.
    boolean isOwn(Fact fact, Set<String> organisations) {
        var publisher = find(fact.evidence().document()).flatMap(Document::publisher).orElse("");
        return organisations.stream().anyMatch(id -> isNamed(publisher, id));
    }

    private boolean isNamed(String publisher, String organisation) {
        var folded = fold(publisher);
        return names.getOrDefault(organisation, Set.of()).stream()
                .anyMatch(name -> name.length() > 2 && hasWord(folded, name))
                || acronyms.getOrDefault(organisation, List.of()).stream().anyMatch(name -> hasWord(publisher, name));
    }

    private static boolean hasWord(String publisher, String name) {
        var at = publisher.indexOf(name);
        return at >= 0 && (at == 0 || !Character.isLetter(publisher.charAt(at - 1)))
                && (at + name.length() == publisher.length()
                        || !Character.isLetter(publisher.charAt(at + name.length())));
    }
}
