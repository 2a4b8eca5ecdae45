package org.esep.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.esep.deliver.Edition;
import org.esep.deliver.FailureLetters;
import org.esep.deliver.Letter;
import org.esep.deliver.Publication;
import org.esep.deliver.ReportLetters;
import org.esep.deliver.SignedLinks;
import org.esep.report.published.Published;
import org.esep.settings.Definition;
import org.esep.settings.MailingList;
import org.esep.settings.RecipientCountries;
import org.esep.settings.Schedule;
import org.esep.settings.Settings;
import org.esep.store.OutboxMail;
import org.esep.store.RunRecord;

/// Writes the mails about a run that ended and puts them into the outbox, once for each recipient: reports where it
/// published something, a notice to the operators where it failed. A run that did neither sends nothing, so that no
/// report of yesterday goes out as today's.
final class Circulation implements RunListener {

    private static final Logger LOG = LoggerFactory.getLogger(Circulation.class);

    private final RunOptions options;
    private final Mails mails;

    Circulation(RunOptions options, Mails mails) {
        this.options = options;
        this.mails = mails;
    }

    /// What the configuration says now, be it other than when the program began.
    private record Current(Settings settings, Schedule schedule, MailingList list) {

        private static Current of(RunOptions options) {
            var settings = Settings.load(options.config());
            var schedule = Schedule.load(options.config(), settings.zone());
            return new Current(settings, schedule, MailingList.load(options.config(), settings,
                    RecipientCountries.load(options.config()), schedule));
        }
    }

    @Override
    public void ended(RunRecord run) {
        switch (run.state()) {
            case PUBLISHED -> enqueue(run, reports(run, Current.of(options)));
            case FAILED -> enqueue(run, failures(run, Current.of(options)));
            case WAITING, RUNNING, UNCHANGED, STOPPED, SKIPPED -> LOG.debug("run {} sends no mail", run.id());
        }
    }

    private void enqueue(RunRecord run, Map<OutboxMail.Key, Letter> letters) {
        if (!mails.canBeSent()) {
            LOG.info("run {}: {} mails are not sent, as no mail server is set", run.id(), letters.size());
            return;
        }
        LOG.info("run {}: {} mails", run.id(), mails.enqueue(letters));
    }

    private Map<OutboxMail.Key, Letter> reports(RunRecord run, Current current) {
        return current.schedule().find(run.definition())
                .map(definition -> reports(run, current, new Edition(definition, published(run, definition))))
                .orElse(Map.of());
    }

    private Map<OutboxMail.Key, Letter> reports(RunRecord run, Current current, Edition edition) {
        var letters = new ReportLetters(current.settings(), new SignedLinks(current.settings().pages(), mails.seal()),
                mails.now());
        var written = new TreeMap<String, Letter>();
        current.list().of(edition.definition()).forEach(recipient -> letters.letter(recipient, edition)
                .ifPresent(letter -> written.put(recipient.name(), letter)));
        return keyed(written, name -> new OutboxMail.Key(run.folder().orElseThrow(), run.definition(), name,
                OutboxMail.Kind.REPORT));
    }

    private Published published(RunRecord run, Definition definition) {
        try {
            return Published.open(folder(definition.reports(options.reports()), run)).orElseThrow(
                    () -> new IllegalStateException("no manifest of run " + run.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path reports, RunRecord run) throws IOException {
        return Publication.find(reports, run.folder().orElseThrow()).orElseThrow(
                () -> new IllegalStateException("nothing is published of run " + run.id()));
    }

    private static Map<OutboxMail.Key, Letter> failures(RunRecord run, Current current) {
        var letters = new FailureLetters(current.settings().pages());
        var failure = new FailureLetters.Failure(run.id(), run.definition(), run.step(), run.failure().orElse("?"));
        return keyed(current.list().operators().stream()
                .collect(Collectors.toMap(MailingList.Operator::name, operator -> letters.letter(operator, failure))),
                name -> new OutboxMail.Key(Objects.toString(run.id()), run.definition(), name,
                        OutboxMail.Kind.FAILURE));
    }

    private static Map<OutboxMail.Key, Letter> keyed(Map<String, Letter> letters,
            Function<String, OutboxMail.Key> key) {
        return letters.entrySet().stream()
                .collect(Collectors.toMap(entry -> key.apply(entry.getKey()), Map.Entry::getValue));
    }
}
