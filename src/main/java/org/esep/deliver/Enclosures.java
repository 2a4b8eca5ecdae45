package org.esep.deliver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.esep.report.Subject;
import org.esep.settings.Recipient;
import org.esep.settings.Settings;

/// How the reports go with a mail: attached, as links, or only told where they are.
record Enclosures(Settings settings, SignedLinks links, Phrases phrases, Instant now) {

    private static final int KILO = 1000;
    /// What becomes of a byte on its way: a third more for its letters, and the ends of lines.
    private static final double GROWTH = 1.38;
    /// Texts and headers, generously.
    private static final long REST = 100_000;

    /// What is attached, and what the mail says of it.
    record Enclosed(List<Letter.Attachment> attachments, List<Passage> passages) {}

    Enclosed of(Recipient recipient, Edition edition) {
        var files = edition.reports(recipient);
        if (files.isEmpty()) {
            return new Enclosed(List.of(), List.of(phrases.paragraph("files.none")));
        }
        if (recipient.as() == Recipient.As.ATTACHMENT && fit(files)) {
            return new Enclosed(
                    files.stream().map(file -> new Letter.Attachment(file.name(), edition.place(file))).toList(),
                    List.of(phrases.paragraph("files.attached", files.size()), names(files)));
        }
        return new Enclosed(List.of(), settings.pages().base().isEmpty()
                ? List.of(phrases.paragraph("files.tooLarge"), phrases.paragraph("files.where", edition.run()),
                        names(files))
                : linked(files, recipient, edition));
    }

    private boolean fit(List<Edition.Enclosed> files) {
        return files.stream().mapToLong(Edition.Enclosed::size).sum() * GROWTH + REST <= settings.mail().maxBytes();
    }

    private Passage names(List<Edition.Enclosed> files) {
        return new Passage.Items(files.stream().map(this::name).toList());
    }

    private List<Passage> linked(List<Edition.Enclosed> files, Recipient recipient, Edition edition) {
        var expires = now.plus(settings.mail().links());
        var until = LocalDate.ofInstant(expires, ZoneOffset.UTC);
        var addresses = files.stream().flatMap(file -> links
                .link(new SignedLinks.Shared(edition.shared(file), expires, recipient.name())).stream()
                .map(address -> new Passage.Link(name(file), address))).toList();
        return List.of(phrases.paragraph("files.linked", phrases.date(until)), new Passage.Links(addresses));
    }

    private String name(Edition.Enclosed file) {
        var report = file.report();
        var subject = switch (report.subject()) {
            case Subject.Portfolio _ -> phrases.text("all");
            case Subject.OneCountry(var country) -> phrases.country(country);
            case Subject.OneProgramme(var id) -> id;
        };
        var format = report.report() == org.esep.report.Report.BRIEFING ? "file.briefing" : "file.workbook";
        return subject.isEmpty()
                ? file.path()
                : phrases.text(format, subject, Phrases.tongue(report.language()),
                        phrases.number(Math.max(1, Math.round((double) file.size() / KILO))));
    }
}
