package org.esep.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The addresses of this program's own pages below `base`; without one there are none.
public record Pages(Optional<URI> base) {

    public static final Pages NONE = new Pages(Optional.empty());
    private static final Set<String> SCHEMES = Set.of("http", "https");

    public Pages {
        if (!base.map(Pages::isWeb).orElse(true)) {
            throw new IllegalArgumentException("not an address of the web: " + base);
        }
    }

    /// Of an address as it is written; an empty one is none.
    static Pages parse(String address) {
        try {
            return address.isBlank() ? NONE : new Pages(Optional.of(new URI(address.strip().replaceAll("/+$", ""))));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static boolean isWeb(URI address) {
        return address.getScheme() != null && SCHEMES.contains(address.getScheme()) && address.getHost() != null
                && address.getQuery() == null && address.getFragment() == null;
    }

    /// The page of a programme by its id.
    public Optional<URI> programme(String id) {
        return page("programmes", id);
    }

    /// The page of a document by its path inside the corpus.
    public Optional<URI> document(String path) {
        return page("documents", path);
    }

    /// The page of a run by its number.
    public Optional<URI> run(long id) {
        return page("runs", Long.toString(id));
    }

    /// The file that a signed token shares.
    public Optional<URI> shared(String token) {
        return page("shared", token);
    }

    private Optional<URI> page(String folder, String path) {
        return base.map(address -> URI.create(address + "/" + folder + "/" + encoded(path)));
    }

    /// Each part of the path percent-encoded.
    private static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
