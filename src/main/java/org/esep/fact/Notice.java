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
        DOCUMENT_TOO_LARGE(
                "The file or what it unpacks to is larger than a setting allows; nothing was taken from it."),
        DOCUMENT_TOO_SLOW("Reading the file took longer than the setting allows; nothing was taken from it."),
        DOCUMENT_LOCKED("The file is encrypted or locked by a password; nothing was taken from it."),
        DOCUMENT_SCANNED("The file holds pictures of pages and no text; nothing was taken from it."),
        DOCUMENT_CHANGED("The file changed or vanished during the run; nothing was taken from it until the next run."),
        LINK_NOT_FOLLOWED("A link to a file or folder; links are never followed."),
        NAME_UNSAFE("The name of the file holds control characters; they are shown as signs."),
        FORMAT_UNKNOWN("No reader knows this format; nothing was taken from the file."),
        LANGUAGE_UNKNOWN("No language pack fits a part of the text; nothing was taken from that part."),
        LANGUAGE_OTHER(
                "Parts of the text are in a language without a language pack; they were kept and nothing was taken from them."),
        CONTACT_REDACTED("Contact data were blacked out before anything was stored."),
        AMOUNT_MALFORMED("A number looks like an amount but its signs contradict each other; it was not guessed."),
        CURRENCY_AMBIGUOUS("A currency word could be several currencies and nothing near it decides; it was left out."),
        DATE_IMPOSSIBLE("A date or period is impossible; it was left out."),
        DATE_UNKNOWN("The date of the document is unknown, so that later before earlier could not be applied to it."),
        NO_RATE("There is no exchange rate for this currency, so that the amount is not converted."),
        RATE_BEYOND_TABLE("The year lies beyond the table of rates; its last rate was taken."),
        PERCENTAGES_REBASED("The shares of the countries do not add up to 100 and were rebased."),
        DECISION_UNMATCHED("A decision means nothing that the documents tell any more; it was not applied."),
        VERSION_OLD("The file is written to an older version of IATI; what the present one knows was read."),
        IDENTIFIER_MISSING("A record of structured data has no identifier; it was left out."),
        IDENTIFIER_REPEATED("An identifier stands on several records; the newest of them counts, the others do not."),
        TITLE_MISSING("An activity has no title; it is shown under its identifier."),
        VALUE_DATE_MISSING(
                "Money has no value date; the date of the transaction or the start of the period was taken."),
        CURRENCY_UNKNOWN("Money has no currency, or one that ISO 4217 does not know; it was left out."),
        AMOUNT_NEGATIVE("A negative amount is a correction and lowers the sum."),
        PERIOD_OF_ONE_DAY("The period of a budget is one day; all of it falls on that day."),
        CODE_UNKNOWN("The standard's list does not know this code; what it stands on was left out."),
        TRANSACTION_OF_OTHER_KIND(
                "Interest, repayments, equity and guarantees are neither commitments nor spending; they were left out."),
        ELEMENT_MALFORMED("An element of structured data lacks what it needs or cannot be read; it was left out."),
        LIMIT_REACHED("The file goes beyond a limit that guards against hostile files; it was read up to there."),
        ENTITY_REFUSED("The file declares entities, which are never resolved; it was read without them."),
        NOT_IN_IATI("IATI 2.03 asks for more than is known; the activity is not among those written for IATI."),
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
