package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.store.RunRecord;

/// Mails on their way through a real server.
class CirculationIT {

    private static final String ALL_AT = """
            recipients:
              - {name: Desk, to: %s@example.org, countries: [KG]}
              - {name: Head, to: head@example.org, countries: all}
            operators:
              - {name: Night shift, to: operators@example.org}
            """;
    private static final Map<String, String> FILES = Map.of(
            "briefings/en/KG.pdf", "a briefing", "briefings/en/overview.pdf", "an overview");

    private final MoodyMailServer server = new MoodyMailServer();

    @TempDir
    private Path folder;

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Newsroom newsroom(String recipients, Map<String, String> settings) throws IOException {
        var newsroom = new Newsroom(folder);
        newsroom.configure(recipients, settings);
        return newsroom;
    }

    private List<String> received() {
        return Arrays.stream(server.getReceivedMessages()).map(CirculationIT::addressee).sorted().toList();
    }

    private static String addressee(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void sameRunIsToldToEachRecipientOnce() throws Exception {
        var newsroom = newsroom(ALL_AT.formatted("desk"), Map.of());
        var mails = newsroom.mails(server.sender());
        var run = Newsroom.published(newsroom.publish(FILES, Optional.empty()));
        newsroom.ended(mails, run);
        newsroom.send(mails);
        newsroom.ended(mails, run);
        newsroom.send(newsroom.mails(server.sender()));

        assertThat(received()).containsExactly("Desk <desk@example.org>", "Head <head@example.org>");
        assertThat(newsroom.states()).isEqualTo(Map.of("Desk", "sent", "Head", "sent"));
        assertThat(Arrays.stream(server.getReceivedMessages()).map(GreenMailUtil::getWholeMessage))
                .anyMatch(mail -> mail.contains("KG-en.pdf")).anyMatch(mail -> mail.contains("overview-en.pdf"))
                .allMatch(mail -> mail.contains("From: Esep <esep@example.org>"));
    }

    @Test
    void workbookIsSentAsOne() throws Exception {
        var newsroom = newsroom("""
                recipients:
                  - {name: Desk, to: desk@example.org, countries: [KG], formats: [workbook]}
                operators: []
                """, Map.of());
        var mails = newsroom.mails(server.sender());
        newsroom.ended(mails, Newsroom.published(
                newsroom.publish(Map.of("workbooks/en/KG.xlsx", "a workbook"), Optional.empty())));
        newsroom.send(mails);

        assertThat(GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0]))
                .contains("Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void onlyAPublishedRunSendsReportsAndAFailedOneTellsTheOperators() throws Exception {
        var newsroom = newsroom(ALL_AT.formatted("desk"), Map.of("base-url", "https://esep.example.org"));
        var mails = newsroom.mails(server.sender());
        var before = newsroom.publish(FILES, Optional.empty());
        newsroom.ended(mails, Newsroom.failed(9, "disk is <full>"));
        newsroom.ended(mails, Newsroom.run(RunRecord.State.UNCHANGED, Optional.empty(), Optional.of(before)));
        newsroom.ended(mails, Newsroom.run(RunRecord.State.STOPPED, Optional.empty(), Optional.empty()));
        newsroom.send(mails);

        assertThat(received()).containsExactly("Night shift <operators@example.org>");
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Run 9 failed");
        assertThat(GreenMailUtil.getWholeMessage(mail)).contains("\"resolve\"", "disk is <full>",
                "disk is &lt;full&gt;", "https://esep.example.org/runs/9");
    }

    @Test
    void serverThatIsDownGetsTheMailWhenItIsUp() throws Exception {
        var newsroom = newsroom(ALL_AT.formatted("desk"), Map.of());
        var mails = newsroom.mails(server.sender());
        server.stop();
        newsroom.ended(mails, Newsroom.published(newsroom.publish(FILES, Optional.empty())));
        newsroom.send(mails);
        newsroom.send(mails);

        assertThat(newsroom.only().delivery().attempts()).isEqualTo(1);
        assertThat(newsroom.only().delivery().perhapsTwice()).isFalse();
        assertThat(newsroom.only().delivery().error()).isPresent();
        server.start();
        newsroom.wait(Duration.ofMinutes(1));
        newsroom.send(newsroom.mails(server.sender()));
        assertThat(received()).hasSize(2);
    }

    @Test
    void oneRefusedRecipientKeepsNothingFromTheOthers() throws Exception {
        var newsroom = newsroom(ALL_AT.formatted("nobody"), Map.of());
        var mails = newsroom.mails(server.sender());
        newsroom.ended(mails, Newsroom.published(newsroom.publish(FILES, Optional.empty())));
        newsroom.send(mails);

        assertThat(received()).containsExactly("Head <head@example.org>");
        assertThat(newsroom.states()).isEqualTo(Map.of("Desk", "refused", "Head", "sent"));
        assertThat(mails.undelivered()).singleElement()
                .satisfies(mail -> assertThat(mail.delivery().error()).get().asString().contains("550 5.1.1"));
    }

    @Test
    void fullMailboxIsTriedAgain() throws Exception {
        var newsroom = newsroom(ALL_AT.formatted("full"), Map.of());
        var mails = newsroom.mails(server.sender());
        newsroom.ended(mails, Newsroom.published(newsroom.publish(FILES, Optional.empty())));
        newsroom.send(mails);

        assertThat(newsroom.states()).isEqualTo(Map.of("Desk", "waiting", "Head", "sent"));
    }

    @Test
    void slowServerGetsTheMailAtMostTwiceWithOneId() throws Exception {
        var newsroom = newsroom(ALL_AT.formatted("desk").replaceAll("(?m)^ *- .name: Head.*\n", ""), Map.of());
        var mails = newsroom.mails(server.sender());
        var answer = server.beSlow();
        newsroom.ended(mails, Newsroom.published(newsroom.publish(FILES, Optional.empty())));
        newsroom.send(mails);

        assertThat(newsroom.only().delivery().perhapsTwice()).isTrue();
        answer.countDown();
        assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
        newsroom.wait(Duration.ofMinutes(1));
        newsroom.send(mails);
        newsroom.wait(Duration.ofDays(1));
        newsroom.send(mails);

        assertThat(newsroom.states()).containsEntry("Desk", "sent");
        var both = server.getReceivedMessages();
        assertThat(both).hasSize(2);
        assertThat(both[0].getMessageID()).isEqualTo(both[1].getMessageID()).endsWith("@example.org>");
    }

    @Test
    void mailOfASenderThatDiedIsSentOnceMoreAndToldSo() throws Exception {
        var newsroom = newsroom(ALL_AT.formatted("desk").replaceAll("(?m)^ *- .name: Head.*\n", ""), Map.of());
        var mails = newsroom.mails(server.sender());
        newsroom.ended(mails, Newsroom.published(newsroom.publish(FILES, Optional.empty())));
        assertThat(newsroom.take()).isPresent();
        newsroom.send(mails);

        assertThat(received()).isEmpty();
        newsroom.wait(Duration.ofHours(1));
        newsroom.send(mails);
        assertThat(received()).hasSize(1);
        assertThat(newsroom.only().delivery().perhapsTwice()).isTrue();
    }

    @Test
    void mailsThatAreTooLargeCarryLinks() throws Exception {
        var newsroom = newsroom(ALL_AT.formatted("desk"),
                Map.of("max-mail-bytes", "1000", "base-url", "https://esep.example.org"));
        var mails = newsroom.mails(server.sender());
        newsroom.ended(mails, Newsroom.published(newsroom.publish(FILES, Optional.empty())));
        newsroom.send(mails);

        assertThat(Arrays.stream(server.getReceivedMessages()).map(GreenMailUtil::getWholeMessage))
                .hasSize(2).allMatch(mail -> mail.contains("https://esep.example.org/shared/"))
                .noneMatch(mail -> mail.contains("Content-Disposition: attachment"));
    }

    @Test
    void mailsThatAreTooLargeSayWhereTheReportsAreWithoutPages() throws Exception {
        var newsroom = newsroom(ALL_AT.formatted("desk"), Map.of("max-mail-bytes", "1000"));
        var mails = newsroom.mails(server.sender());
        var run = newsroom.publish(FILES, Optional.empty());
        newsroom.ended(mails, Newsroom.published(run));
        newsroom.send(mails);

        assertThat(Arrays.stream(server.getReceivedMessages()).map(GreenMailUtil::getWholeMessage))
                .hasSize(2).allMatch(mail -> mail.contains("They are in the published folder " + run));
    }

    @Test
    void reportThatWasRemovedMeanwhileIsNotSentWithoutIt() throws Exception {
        var newsroom = newsroom(ALL_AT.formatted("desk"), Map.of());
        var mails = newsroom.mails(server.sender());
        var run = newsroom.publish(FILES, Optional.empty());
        newsroom.ended(mails, Newsroom.published(run));
        java.nio.file.Files.delete(folder.resolve("reports").resolve(run).resolve("briefings/en/KG.pdf"));
        newsroom.send(mails);

        assertThat(newsroom.states()).isEqualTo(Map.of("Desk", "refused", "Head", "sent"));
    }

    @Test
    void withoutAServerNothingWaits() throws Exception {
        var newsroom = newsroom(ALL_AT.formatted("desk"), Map.of());
        var mails = newsroom.mails(Optional.empty());
        newsroom.ended(mails, Newsroom.published(newsroom.publish(FILES, Optional.empty())));

        assertThat(mails.canBeSent()).isFalse();
        assertThat(newsroom.states()).isEmpty();
    }
}
