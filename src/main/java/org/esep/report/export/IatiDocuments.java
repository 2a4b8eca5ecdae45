package org.esep.report.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.esep.fact.Document;
import org.esep.iati.Precision;

/// Links to the documents that tell of an activity, where an address of the web is known for them.
final class IatiDocuments {

    /// In the list DocumentCategory: a page about the activity.
    private static final String ACTIVITY_PAGE = "A12";
    private static final String UNDETERMINED = "und";
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final Map<String, Document> documents;

    IatiDocuments(Collection<Document> documents) {
        this.documents = documents.stream().collect(Collectors.toMap(Document::path, Function.identity()));
    }

    void links(XmlElements xml, List<String> paths) {
        paths.stream().flatMap(path -> Optional.ofNullable(documents.get(path)).stream())
                .forEach(document -> document.address().flatMap(IatiDocuments::url)
                        .ifPresent(url -> link(xml, document, url)));
    }

    private static void link(XmlElements xml, Document document, String url) {
        var language = Optional.of(document.language()).filter(code -> !code.equals(UNDETERMINED));
        xml.element("document-link", Attributes.of("url", url).and("format", document.mediaType()), inside -> {
            inside.element("title", Attributes.NONE, title -> title.text("narrative",
                    Attributes.NONE.and("xml:lang", language), title(document)));
            inside.empty("category", Attributes.of("code", ACTIVITY_PAGE));
            language.ifPresent(code -> inside.empty("language", Attributes.of("code", code)));
            document.published().filter(date -> date.precision() == Precision.DAY).ifPresent(
                    date -> inside.empty("document-date", Attributes.of("iso-date", date.toString())));
        });
    }

    private static String title(Document document) {
        return document.title().isBlank() ? document.path() : document.title();
    }

    private static Optional<String> url(String address) {
        try {
            var uri = new URI(address.strip());
            return uri.getHost() != null && SCHEMES.contains(uri.getScheme())
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
