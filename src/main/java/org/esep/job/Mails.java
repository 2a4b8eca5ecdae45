package org.esep.job;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSender;

import org.esep.deliver.Letter;
import org.esep.deliver.MailServer;
import org.esep.deliver.Outcome;
import org.esep.deliver.Seal;
import org.esep.settings.MailAddress;
import org.esep.store.Delivery;
import org.esep.store.OutboxMail;
import org.esep.store.OutboxTable;
import org.esep.store.SecretTable;

/// The mails of a program that stays up: those that went out, and those on their way.
public final class Mails {

    private static final Logger LOG = LoggerFactory.getLogger(Mails.class);
    private static final String SECRET = "seal";
    private static final int SECRET_BYTES = 32;
    private static final int SHOWN = 200;
    private static final Duration KEPT = Duration.ofDays(365);

    private final OutboxTable outbox;
    private final Seal seal;
    private final Post post;
    private final Clock clock;

    Mails(OutboxTable outbox, Seal seal, Post post, Clock clock) {
        this.outbox = outbox;
        this.seal = seal;
        this.post = post;
        this.clock = clock;
    }

    /// The mail server, where one is set, and how to have what is due sent at once.
    record Post(Optional<JavaMailSender> server, Runnable wake) {}

    /// The secret of the state in this database, made at the first start.
    static Seal seal(SecretTable secrets) {
        return new Seal(secrets.secret(SECRET, Mails::random));
    }

    /// Whether there is a mail server to send them with (`SPRING_MAIL_HOST`).
    public boolean canBeSent() {
        return post.server().isPresent();
    }

    /// The newest first.
    public List<OutboxMail> newest() {
        return outbox.newest(SHOWN);
    }

    /// Those that did not arrive and are not tried any more, the newest first.
    public List<OutboxMail> undelivered() {
        return outbox.undelivered();
    }

    /// Tries a mail again that did not arrive; tells whether it is one of those.
    public boolean sendAgain(long id) {
        var isOne = outbox.sendAgain(id, now());
        post.wake().run();
        return isOne;
    }

    Seal seal() {
        return seal;
    }

    Instant now() {
        return clock.instant();
    }

    int enqueue(Map<OutboxMail.Key, Letter> letters) {
        var count = outbox.enqueue(letters, now());
        post.wake().run();
        return count;
    }

    /// Sends what is due, one after the other, until nothing is or the program is to end.
    void send(MailAddress sender, BooleanSupplier ending) {
        outbox.forget(now().minus(KEPT));
        post.server().ifPresent(server -> send(new MailServer(server, sender), ending));
    }

    private void send(MailServer server, BooleanSupplier ending) {
        var mail = outbox.claim(now());
        while (mail.isPresent()) {
            send(mail.get(), server);
            mail = ending.getAsBoolean() ? Optional.empty() : outbox.claim(now());
        }
    }

    private void send(OutboxMail mail, MailServer server) {
        var outcome = server.send(outbox.letter(mail, Letter.class), seal.id(mail.key().toString()));
        var next = next(mail.delivery(), outcome);
        outbox.note(mail, next);
        LOG.info("mail {} to {}: {} {}", mail.id(), mail.key().recipient(), next.state().code(), outcome.said());
    }

    private Delivery next(Delivery delivery, Outcome outcome) {
        return switch (outcome.result()) {
            case SENT -> delivery.sent(now());
            case REFUSED -> delivery.refused(outcome.said(), now());
            case NOT_SENT -> delivery.postponed(outcome.said(), now());
            case UNCERTAIN -> delivery.uncertain(outcome.said(), now());
        };
    }

    private static String random() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
