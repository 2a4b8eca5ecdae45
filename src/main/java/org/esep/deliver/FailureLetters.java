package org.esep.deliver;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.esep.settings.MailingList;
import org.esep.settings.Pages;

/// Writes the mails to the operators about a run that failed.
public record FailureLetters(Pages pages) {

    /// A run that failed: its number, its definition, the step (none before the first), and what was reported.
    public record Failure(long run, String definition, Optional<String> step, String message) {}

    public Letter letter(MailingList.Operator operator, Failure failure) {
        var phrases = Phrases.in(operator.language());
        var run = Long.toString(failure.run());
        var subject = phrases.text("failure.subject", run);
        var passages = passages(failure, run, phrases);
        return new Letter(operator.to().value(), operator.name(), subject, PlainText.of(passages),
                Html.of(operator.language(), subject, passages), List.of());
    }

    private List<Passage> passages(Failure failure, String run, Phrases phrases) {
        var passages = new ArrayList<Passage>();
        passages.add(failure.step()
                .map(step -> phrases.paragraph("failure.lead", run, failure.definition(), step))
                .orElseGet(() -> phrases.paragraph("failure.lead.start", run, failure.definition())));
        passages.add(phrases.heading("failure.message"));
        passages.add(new Passage.Paragraph(failure.message()));
        passages.add(phrases.paragraph("failure.kept"));
        passages.add(phrases.paragraph("failure.todo"));
        pages.run(failure.run()).ifPresent(page -> passages.add(
                new Passage.Links(List.of(new Passage.Link(phrases.text("failure.page"), page)))));
        return passages;
    }
}
