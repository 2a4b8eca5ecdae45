package org.esep.structured;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.esep.fact.Notice;
import org.esep.fact.Span;

/// Takes in the records of one document as its reader finishes them, numbers them from 0 across all members of an archive
/// and keeps what is odd. `redaction` blacks out contact data in what people wrote.
final class Intake {

    private final String document;
    private final UnaryOperator<String> redaction;
    private final Consumer<StructuredActivity> taker;
    private final Notices notices = new Notices();
    private final AtomicInteger records = new AtomicInteger();
    private final AtomicInteger redacted = new AtomicInteger();

    Intake(String document, UnaryOperator<String> redaction, Consumer<StructuredActivity> taker) {
        this.document = document;
        this.redaction = redaction;
        this.taker = taker;
    }

    /// Begins the next record, which `rule` reads: what is noticed from now on is noticed at it. A record that turns out to
    /// be none keeps its number.
    Statement begin(String rule) {
        return new Statement(document, records.getAndIncrement(), rule);
    }

    void take(StructuredActivity activity) {
        taker.accept(activity);
    }

    /// Something odd at the record that was begun last, or in the whole document where none was. The detail begins with
    /// the identifier.
    void notice(Notice.Code code, String detail) {
        var record = records.get() - 1;
        notices.add(new Notice(code, document,
                record < 0 ? Optional.empty() : Optional.of(new Span(record, record)), detail));
    }

    /// The text without contact data.
    String redacted(String text) {
        var kept = redaction.apply(text);
        if (!kept.equals(text)) {
            redacted.getAndIncrement();
        }
        return kept;
    }

    /// What was odd, once the document was read to its end.
    List<Notice> notices() {
        return notices.told(document, redacted.get());
    }
}
