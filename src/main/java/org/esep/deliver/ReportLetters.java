package org.esep.deliver;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.esep.iati.Country;
import org.esep.report.published.CountryLine;
import org.esep.report.published.TotalsLine;
import org.esep.settings.Recipient;
import org.esep.settings.Settings;

/// Writes the mails to those who get the reports of an edition: headline figures, what changed, and the reports.
public record ReportLetters(Settings settings, SignedLinks links, Instant now) {

    private static final int MOST_CHANGES = 12;

    /// The letter to a recipient; none where only changes are wanted and there are none.
    public Optional<Letter> letter(Recipient recipient, Edition edition) {
        return recipient.when() == Recipient.When.CHANGES && !edition.isFirst() && edition.changes(recipient).isEmpty()
                ? Optional.empty()
                : Optional.of(written(recipient, edition));
    }

    private Letter written(Recipient recipient, Edition edition) {
        var phrases = Phrases.in(recipient.language());
        var enclosed = new Enclosures(settings, links, phrases, now).of(recipient, edition);
        var passages = new ArrayList<Passage>();
        passages.add(phrases.paragraph("intro", phrases.date(edition.published().manifest().asOf())));
        passages.addAll(figures(recipient, edition, phrases));
        passages.addAll(changes(recipient, edition, phrases));
        passages.add(phrases.heading("files"));
        passages.addAll(enclosed.passages());
        settings.pages().base().ifPresent(base -> passages.add(
                new Passage.Links(List.of(new Passage.Link(phrases.text("page"), base)))));
        passages.add(phrases.paragraph("footer", edition.run()));
        var subject = subject(recipient, edition, phrases);
        return new Letter(recipient.to().value(), recipient.name(), subject, PlainText.of(passages),
                Html.of(recipient.language(), subject, passages), enclosed.attachments());
    }

    private static String subject(Recipient recipient, Edition edition, Phrases phrases) {
        var about = recipient.countries()
                .map(some -> some.stream().map(phrases::country).collect(Collectors.joining(", ")))
                .orElseGet(() -> phrases.text("all"));
        var day = phrases.date(edition.published().manifest().asOf());
        return edition.definition().isMain()
                ? phrases.text("subject", about, day)
                : phrases.text("subject.definition", about, day, edition.definition().name());
    }

    private static List<Passage> figures(Recipient recipient, Edition edition, Phrases phrases) {
        var lines = edition.published().countries();
        return recipient.countries()
                .map(some -> some.stream().flatMap(country -> country(country, lines, phrases).stream()).toList())
                .orElseGet(() -> all(edition, phrases));
    }

    private static List<Passage> country(Country country, List<CountryLine> lines, Phrases phrases) {
        var figures = lines.stream().filter(line -> line.country().equals(country.code())).findFirst()
                .<Passage>map(line -> figures(line, phrases)).orElseGet(() -> phrases.paragraph("country.none"));
        return List.of(new Passage.Heading(phrases.country(country)), figures);
    }

    private static Passage figures(CountryLine line, Phrases phrases) {
        return new Passage.Figures(List.of(
                phrases.figure("programmes", phrases.text("figure.programmes.value",
                        phrases.number(line.programmes().all()), phrases.number(line.programmes().running()))),
                phrases.figure("own", phrases.money(line.own())),
                phrases.figure("regional", phrases.money(line.regional())),
                phrases.figure("envelopes", phrases.number(line.envelopes())),
                phrases.figure("partners", phrases.number(line.partners()))));
    }

    private static List<Passage> all(Edition edition, Phrases phrases) {
        var passages = new ArrayList<Passage>();
        passages.add(phrases.heading("all"));
        edition.published().totals().ifPresent(totals -> passages.add(figures(totals, phrases)));
        passages.add(new Passage.Items(edition.published().countries().stream()
                .map(line -> phrases.text("country", phrases.country(new Country(line.country())),
                        line.programmes().all(), phrases.money(line.own())))
                .toList()));
        return passages;
    }

    private static Passage figures(TotalsLine line, Phrases phrases) {
        return new Passage.Figures(List.of(
                phrases.figure("programmes", phrases.text("figure.programmes.value",
                        phrases.number(line.programmes().all()), phrases.number(line.programmes().running()))),
                phrases.figure("own.all", phrases.money(line.own())),
                phrases.figure("regional", phrases.money(line.regional())),
                phrases.figure("envelopes", phrases.number(line.envelopes())),
                phrases.figure("partners", phrases.number(line.partners()))));
    }

    private static List<Passage> changes(Recipient recipient, Edition edition, Phrases phrases) {
        if (edition.isFirst()) {
            return List.of(phrases.heading("changes"), phrases.paragraph("changes.first"));
        }
        var changes = edition.changes(recipient);
        if (changes.isEmpty()) {
            return List.of(phrases.heading("changes"), phrases.paragraph("changes.none"));
        }
        var passages = new ArrayList<Passage>(List.of(phrases.heading("changes"),
                new Passage.Items(changes.stream().limit(MOST_CHANGES).map(phrases::change).toList())));
        if (changes.size() > MOST_CHANGES) {
            passages.add(phrases.paragraph("changes.more", changes.size() - MOST_CHANGES));
        }
        return passages;
    }
}
