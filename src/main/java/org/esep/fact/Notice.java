package org.esep.fact;

import java.util.Comparator;
import java.util.Optional;

import org.esep.iati.Coded;

/// Something odd in a document: stored, counted and printed, never an exception.
public record Notice(Code code, String document, Optional<Span> span, String detail) {

    /// The order of every output: document, place, code, detail.
    public static final Comparator<Notice> ORDER = Comparator.comparing(Notice::document)
            .thenComparingInt(notice -> notice.span().map(Span::start).orElse(-1))
            .thenComparing(notice -> notice.code().code())
            .thenComparing(Notice::detail);

    /// The kinds of notices, each with what it means to a reader.
    public enum Code implements Coded {
        DOCUMENT_UNREADABLE(
                "The file could not be read as the format that it claims to be; nothing was taken from it."),
        DOCUMENT_EMPTY("The file holds no text; nothing was taken from it."),
        DOCUMENT_TOO_LARGE("The file is larger than the setting allows; nothing was taken from it."),
        FORMAT_UNKNOWN("No reader knows this format; nothing was taken from the file."),
        LANGUAGE_UNKNOWN("No language pack fits a part of the text; nothing was taken from that part."),
        CONTACT_REDACTED("Contact data were blacked out before anything was stored."),
        AMOUNT_MALFORMED("A number looks like an amount but its signs contradict each other; it was not guessed."),
        CURRENCY_AMBIGUOUS("A currency word could be several currencies and nothing near it decides; it was left out."),
        DATE_IMPOSSIBLE("A date or period is impossible; it was left out."),
        DATE_UNKNOWN("The date of the document is unknown, so that later before earlier could not be applied to it."),
        NO_RATE("There is no exchange rate for this currency, so that the amount is not converted."),
        RATE_BEYOND_TABLE("The year lies beyond the table of rates; its last rate was taken."),
        PERCENTAGES_REBASED("The shares of the countries do not add up to 100 and were rebased."),
        DECISION_UNMATCHED("A decision means nothing that the documents tell any more; it was not applied."),
        SIDECAR_WITHOUT_DOCUMENT("The sidecar names a file that is not in the corpus.");

        private final String explanation;

        Code(String explanation) {
            this.explanation = explanation;
        }

        public String explanation() {
            return explanation;
        }
    }
}
