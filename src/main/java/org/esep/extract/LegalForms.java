package org.esep.extract;

import java.util.stream.IntStream;

import org.esep.fact.Span;
import org.esep.iati.OrganisationType;
import org.esep.language.Terms;

/// What stands around the name of a known organisation and belongs to it: quotation marks, and before these a legal form.
final class LegalForms {

    private static final String OPENING = "\u00AB\u201C\u201E\"";
    private static final String CLOSING = "\u00BB\u201D\u201C\"";
    private static final int LONGEST = 4;

    private LegalForms() {}

    static Mention around(Line line, Mention mention) {
        var span = mention.span();
        var isQuoted = span.start() > 0 && span.end() < line.text().length()
                && OPENING.indexOf(line.text().charAt(span.start() - 1)) >= 0
                && CLOSING.indexOf(line.text().charAt(span.end())) >= 0;
        return isQuoted && mention instanceof Mention.OfOrganisation of
                ? new Mention.OfOrganisation(new Span(beginning(line, span.start() - 1), span.end() + 1),
                        of.organisation())
                : mention;
    }

    /// What the legal form that begins at a token says of whose it is.
    static OrganisationType type(Line line, int token) {
        return line.pack().naming().legalForms().find(line.folded(), token).map(Terms.Found::meaning)
                .orElse(OrganisationType.UNKNOWN);
    }

    private static int beginning(Line line, int quote) {
        var token = line.tokenAt(quote);
        return IntStream.rangeClosed(1, Math.min(LONGEST, token)).filter(words -> line.pack().naming().legalForms()
                .find(line.folded(), token - words).filter(form -> form.words() == words).isPresent())
                .map(words -> line.tokens().get(token - words).span().start()).min().orElse(quote);
    }
}
