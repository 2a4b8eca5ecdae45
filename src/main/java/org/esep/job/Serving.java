package org.esep.job;

import java.time.Clock;
import javax.sql.DataSource;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import org.esep.store.AccountTable;
import org.esep.store.AuditTable;

/// What a program that stays up works with: the clock and the tables of its database that no run touches.
@Configuration(proxyBeanMethods = false)
@Import({RunsConfiguration.class, MailsConfiguration.class})
public class Serving {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    @DependsOnDatabaseInitialization
    AccountTable accountTable(DataSource database) {
        return new AccountTable(database);
    }

    @Bean
    @DependsOnDatabaseInitialization
    AuditTable auditTable(DataSource database) {
        return new AuditTable(database);
    }
}
