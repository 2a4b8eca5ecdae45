package org.esep.job;

import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/// A mail server that refuses whose address begins with `nobody`, is full for whose begins with `full`, and that answers
/// a mail only when it is let, where it is told to be slow.
final class MoodyMailServer extends GreenMail {

    private final AtomicReference<CountDownLatch> slow = new AtomicReference<>(new CountDownLatch(0));

    MoodyMailServer() {
        super(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    }

    /// Answers nothing until the latch is down.
    CountDownLatch beSlow() {
        slow.set(new CountDownLatch(1));
        return slow.get();
    }

    @Override
    protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
        this.managers = new MoodyManagers(managers, () -> slow.get());
        return super.createServices(setups, this.managers);
    }

    private static final class MoodyManagers extends Managers {

        private final Managers even;
        private final SmtpManager moody;

        private MoodyManagers(Managers managers, Supplier<CountDownLatch> slow) {
            this.even = managers;
            this.moody = new Moody(managers, slow);
        }

        @Override
        public SmtpManager getSmtpManager() {
            return moody;
        }

        @Override
        public UserManager getUserManager() {
            return even.getUserManager();
        }

        @Override
        public ImapHostManager getImapHostManager() {
            return even.getImapHostManager();
        }
    }

    private static final class Moody extends SmtpManager {

        private final Supplier<CountDownLatch> slow;

        private Moody(Managers managers, Supplier<CountDownLatch> slow) {
            super(managers.getImapHostManager(), managers.getUserManager());
            this.slow = slow;
        }

        @Override
        public @Nullable String checkRecipient(SmtpState state, MailAddress address) {
            if (address.getEmail().startsWith("nobody")) {
                return "550 5.1.1 no such user";
            }
            return address.getEmail().startsWith("full") ? "452 4.2.2 mailbox full" : null;
        }

        @Override
        public @Nullable String checkData(SmtpState state) {
            try {
                slow.get().await();
                return null;
            } catch (InterruptedException e) {
                return "451 interrupted";
            }
        }
    }

    /// As Spring Boot would set it up, with little patience.
    JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(getSmtp().getPort());
        var properties = new Properties();
        properties.put("mail.smtp.timeout", "500");
        properties.put("mail.smtp.connectiontimeout", "500");
        sender.setJavaMailProperties(properties);
        return sender;
    }
}
