package org.esep.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.springframework.mail.javamail.JavaMailSender;

import org.esep.deliver.Publication;
import org.esep.report.export.Manifest;
import org.esep.settings.ConfigFolder;
import org.esep.settings.MailAddress;
import org.esep.store.Databases;
import org.esep.store.OutboxMail;
import org.esep.store.OutboxTable;
import org.esep.store.RunRecord;
import org.esep.store.SecretTable;

/// What circulates mails, on an empty database and a folder of its own, with a clock that goes when it is told.
final class Newsroom {

    static final Instant START = Instant.parse("2026-03-02T06:00:00Z");
    private static final MailAddress SENDER = new MailAddress("esep@example.org");

    private final Path folder;
    private final OutboxTable outbox;
    private final SecretTable secrets;
    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    Newsroom(Path folder) {
        this.folder = folder;
        var database = Databases.HSQLDB.open();
        this.outbox = new OutboxTable(database);
        this.secrets = new SecretTable(database);
    }

    /// Writes `recipients.yaml`, and `esep.yaml` with these settings.
    void configure(String recipients, Map<String, String> settings) throws IOException {
        var written = Files.readString(Path.of("config/esep.yaml")).replace("mail-sender: \"\"",
                "mail-sender: " + SENDER);
        for (var setting : settings.entrySet()) {
            written = written.replaceFirst("(?m)^" + setting.getKey() + ": .*",
                    setting.getKey() + ": " + setting.getValue());
        }
        var config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("esep.yaml"), written);
        Files.writeString(config.resolve("recipients.yaml"), recipients);
    }

    /// Publishes these files and gives the name of the folder.
    String publish(Map<String, String> files, Optional<String> baseline) throws IOException {
        try (var publication = Publication.begin(folder.resolve("reports"), now.get())) {
            for (var file : files.entrySet()) {
                try (var out = publication.create(file.getKey())) {
                    out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            return publication
                    .publish(new Manifest("run", LocalDate.of(2026, 3, 1), "c", "d", "0", baseline, List.of()))
                    .getFileName().toString();
        }
    }

    Mails mails(JavaMailSender server) {
        return mails(Optional.of(server));
    }

    Mails mails(Optional<JavaMailSender> server) {
        return new Mails(outbox, Mails.seal(secrets), new Mails.Post(server, () -> {}),
                new Ticking());
    }

    void ended(Mails mails, RunRecord run) {
        new Circulation(new RunOptions(folder, folder.resolve("reports"), folder,
                ConfigFolder.over(folder.resolve("config")), Optional.empty()), mails).ended(run);
    }

    void send(Mails mails) {
        mails.send(SENDER, () -> false);
    }

    /// Somebody takes the next mail to send it, and dies.
    Optional<OutboxMail> take() {
        return outbox.claim(now.get());
    }

    void wait(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }

    /// The states of all mails by recipient.
    Map<String, String> states() {
        return outbox.newest(99).stream().collect(
                Collectors.toMap(mail -> mail.key().recipient(), mail -> mail.delivery().state().code()));
    }

    OutboxMail only() {
        return outbox.newest(99).getFirst();
    }

    static RunRecord published(String name) {
        return run(RunRecord.State.PUBLISHED, Optional.empty(), Optional.of(name));
    }

    static RunRecord failed(long id, String why) {
        var run = run(RunRecord.State.FAILED, Optional.of(why), Optional.empty());
        return new RunRecord(id, run.definition(), run.cause(), run.who(), run.asOf(), run.due(), run.started(),
                run.ended(), run.state(), run.remark(), new RunRecord.Advance(Optional.of("resolve"), 1, 2),
                run.counts(), run.failure(), run.folder());
    }

    static RunRecord run(RunRecord.State state, Optional<String> failure, Optional<String> published) {
        return new RunRecord(7, "main", RunRecord.Cause.SCHEDULE, "", LocalDate.of(2026, 3, 1), START,
                Optional.of(START), Optional.of(START), state, Optional.empty(), RunRecord.Advance.NONE,
                RunRecord.Counts.NONE, failure, published);
    }

    private final class Ticking extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
