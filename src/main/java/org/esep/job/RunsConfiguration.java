package org.esep.job;

import java.time.Clock;
import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.esep.settings.Schedule;
import org.esep.store.RunTable;

/// Runs on a [Schedule], for a program that stays up on a [State] with [RunOptions]. Every [RunListener] is told of them.
@Configuration(proxyBeanMethods = false)
class RunsConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    RunTable runTable(DataSource database) {
        return new RunTable(database);
    }

    @Bean
    RunTasks runTasks(Schedule schedule, RunTable runs, Clock clock) {
        return new RunTasks(schedule, runs, clock);
    }

    @Bean
    Task<String> due(RunTasks tasks) {
        return tasks.due();
    }

    @Bean
    Task<Void> runner(RunTasks tasks, Runner runs, ObjectProvider<RunListener> listeners) {
        return tasks.runner(runs, listeners);
    }

    @Bean
    Runner theRunner(Runner.Place place, RunTable table, Schedule schedule, Clock clock) {
        return new Runner(place, table, schedule, clock);
    }

    @Bean
    Runner.Place place(RunOptions options, State state, DataSource database) {
        return new Runner.Place(options, state, database);
    }

    @Bean
    Runs runs(Runner.Place place, RunTable table, RunTasks tasks, Scheduler scheduler) {
        return new Runs(place.options(), table, tasks, scheduler);
    }

    @Bean
    ApplicationRunner beginning(Runs runs) {
        return _ -> runs.begin();
    }
}
