package org.esep.deliver;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.ConfigurableMimeFileTypeMap;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

import org.esep.settings.MailAddress;

/// Hands letters to a server, one after another.
public final class MailServer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String NAME = "Esep";
    private static final ConfigurableMimeFileTypeMap TYPES = types();
    private static final int PERMANENT = 500;
    private static final int LONGEST = 500;

    private final JavaMailSender server;
    private final MailAddress sender;

    public MailServer(JavaMailSender server, MailAddress sender) {
        this.server = server;
        this.sender = sender;
    }

    /// Spring's own table is older than workbooks of this kind.
    private static ConfigurableMimeFileTypeMap types() {
        var types = new ConfigurableMimeFileTypeMap();
        types.setMappings("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx");
        types.afterPropertiesSet();
        return types;
    }

    /// Sends a letter. `id` is the same whenever the same letter is sent, so that mail programs show it once.
    public Outcome send(Letter letter, String id) {
        var missing = letter.attachments().stream().map(Letter.Attachment::file)
                .filter(file -> !Files.isReadable(Path.of(file))).findFirst();
        if (missing.isPresent()) {
            return new Outcome(Outcome.Result.REFUSED, "is no longer there: " + missing.get());
        }
        try {
            server.send(message(letter, id));
            return new Outcome(Outcome.Result.SENT, "");
        } catch (MailAuthenticationException e) {
            return outcome(Outcome.Result.NOT_SENT, e);
        } catch (MailSendException e) {
            return failed(e);
        } catch (MessagingException | UnsupportedEncodingException e) {
            return outcome(Outcome.Result.REFUSED, e);
        }
    }

    private MimeMessage message(Letter letter, String id) throws MessagingException, UnsupportedEncodingException {
        var message = server.createMimeMessage();
        var parts = new MimeMessageHelper(message, MimeMessageHelper.MULTIPART_MODE_MIXED, UTF_8);
        parts.setFileTypeMap(TYPES);
        parts.setFrom(new InternetAddress(sender.value(), NAME, UTF_8));
        parts.setTo(new InternetAddress(letter.to(), letter.name(), UTF_8));
        parts.setSubject(letter.subject());
        parts.setText(letter.text(), letter.html());
        for (var attachment : letter.attachments()) {
            parts.addAttachment(attachment.name(), Path.of(attachment.file()).toFile());
        }
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", "<" + id + "@" + domain() + ">");
        return message;
    }

    private String domain() {
        return sender.value().substring(sender.value().indexOf('@') + 1);
    }

    /// A failure whose own cause is that of the letter's is one to connect; one without a letter is one to say goodbye.
    private static Outcome failed(MailSendException failure) {
        var causes = failure.getMessageExceptions();
        if (causes == null || causes.length == 0) {
            return new Outcome(Outcome.Result.SENT, "");
        }
        return causes[0].equals(failure.getCause())
                ? outcome(Outcome.Result.NOT_SENT, causes[0])
                : outcome(result(causes[0]), causes[0]);
    }

    private static Outcome.Result result(Exception failure) {
        var result = Outcome.Result.UNCERTAIN;
        var next = failure;
        while (next instanceof MessagingException told) {
            result = switch (told) {
                case SMTPAddressFailedException address -> answered(address.getReturnCode());
                case SMTPSendFailedException command -> answered(command);
                default -> result;
            };
            next = told.getNextException();
        }
        return result;
    }

    /// That the sender is refused speaks against the settings and not for good.
    private static Outcome.Result answered(SMTPSendFailedException failure) {
        return failure.getCommand().startsWith("MAIL") ? Outcome.Result.NOT_SENT : answered(failure.getReturnCode());
    }

    private static Outcome.Result answered(int code) {
        return code >= PERMANENT ? Outcome.Result.REFUSED : Outcome.Result.NOT_SENT;
    }

    private static Outcome outcome(Outcome.Result result, Exception failure) {
        var deepest = failure;
        while (deepest instanceof MessagingException told && told.getNextException() != null) {
            deepest = told.getNextException();
        }
        var said = Objects.requireNonNullElse(deepest.getMessage(), deepest.getClass().getSimpleName()).strip();
        return new Outcome(result, said.substring(0, Math.min(LONGEST, said.length())));
    }
}
