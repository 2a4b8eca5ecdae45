package org.esep.web;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.esep.iati.Country;
import org.esep.report.export.Manifest;
import org.esep.report.published.ChangeLine;
import org.esep.report.published.DocumentLine;
import org.esep.report.published.FactLine;
import org.esep.report.published.Programmes;
import org.esep.report.published.Published;

/// What of a published folder a viewer may see. A viewer with a limit sees the reports of certain countries and the
/// programmes that work in one of them, and nothing that is about the whole.
record Sight(Viewer viewer, Published published) {

    private static final Pattern OF_COUNTRY = Pattern.compile("(?:workbooks|briefings)/[a-z]{2}/([A-Z]{2})\\.[a-z]+");
    private static final Pattern OF_PROGRAMME = Pattern
            .compile("(?:workbooks|briefings)/[a-z]{2}/programmes/([^/]+)\\.[a-z]+");

    /// Whether the viewer sees the whole; templates ask too.
    public boolean all() {
        return viewer.seesAll();
    }

    boolean country(String code) {
        return viewer.sees(new Country(code));
    }

    boolean oneOf(Collection<String> codes) {
        return viewer.seesOneOf(codes.stream().map(Country::new).collect(Collectors.toSet()));
    }

    boolean programme(Programmes.Known programme) {
        return oneOf(programme.countries());
    }

    boolean change(ChangeLine change) {
        return oneOf(change.countries());
    }

    boolean document(DocumentLine document) {
        return oneOf(published.contents().countries(document.path()));
    }

    boolean fact(FactLine fact) {
        var programme = fact.programme().flatMap(published.contents().programmes()::find);
        return programme.map(this::programme).orElseGet(() -> oneOf(fact.countries().orElse(List.of())));
    }

    boolean file(String path) {
        return all() || isOfCountry(path) || isOfProgramme(path);
    }

    /// The entries of the files that the viewer may have, sorted by path.
    List<Manifest.Entry> files() {
        return published.manifest().files().stream().filter(entry -> file(entry.path())).toList();
    }

    /// A programme that is there for this viewer.
    Programmes.Known programme(String id) {
        return Optional.of(id).flatMap(published.contents().programmes()::find).filter(this::programme)
                .orElseThrow(() -> new UnknownException(id));
    }

    /// A document that is there for this viewer.
    DocumentLine document(String path) {
        return published.contents().document(path).filter(this::document)
                .orElseThrow(() -> new UnknownException(path));
    }

    private boolean isOfCountry(String path) {
        var matcher = OF_COUNTRY.matcher(path);
        return matcher.matches() && country(matcher.group(1));
    }

    private boolean isOfProgramme(String path) {
        var matcher = OF_PROGRAMME.matcher(path);
        return matcher.matches()
                && published.contents().programmes().find(matcher.group(1)).filter(this::programme).isPresent();
    }
}
