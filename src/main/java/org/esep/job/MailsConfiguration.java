package org.esep.job;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

import org.esep.deliver.Seal;
import org.esep.deliver.SignedLinks;
import org.esep.settings.Settings;
import org.esep.store.OutboxTable;
import org.esep.store.SecretTable;

/// Circulates what runs publish, for a program that stays up.
@Configuration(proxyBeanMethods = false)
class MailsConfiguration {

    private static final String TASK = "mail";
    private static final TaskInstanceId INSTANCE = TaskInstanceId.of(TASK, RecurringTask.INSTANCE);
    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Bean
    @DependsOnDatabaseInitialization
    Seal seal(DataSource database) {
        return Mails.seal(new SecretTable(database));
    }

    @Bean
    SignedLinks signedLinks(RunOptions options, Seal seal) {
        return new SignedLinks(Settings.load(options.config()).pages(), seal);
    }

    @Bean
    Mails mails(DataSource database, Seal seal, Mails.Post post, Clock clock) {
        return new Mails(new OutboxTable(database), seal, post, clock);
    }

    @Bean
    Mails.Post post(ObjectProvider<JavaMailSender> server, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        return new Mails.Post(Optional.ofNullable(server.getIfAvailable()),
                () -> Waking.wake(scheduler.getObject(), INSTANCE, clock));
    }

    @Bean
    RunListener circulation(RunOptions options, Mails mails) {
        return new Circulation(options, mails);
    }

    /// Only one process executes it at a time.
    @Bean
    Task<Void> mailing(RunOptions options, Mails mails) {
        return Tasks.recurring(TASK, FixedDelay.of(PAUSE)).execute((_, context) -> Settings.load(options.config())
                .mail().sender().ifPresent(sender -> mails.send(sender, context.getSchedulerState()::isShuttingDown)));
    }
}
