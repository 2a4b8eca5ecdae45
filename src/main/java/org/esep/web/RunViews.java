package org.esep.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.esep.job.Runs;
import org.esep.settings.Definition;
import org.esep.store.RunRecord;

/// Tells runs and plans in the zones of their definitions.
record RunViews(Runs runs) {

    /// A definition, and when it is due next.
    record Planned(Definition definition, Optional<Instant> next) {

        public String name() {
            return definition.name();
        }

        public Optional<String> time() {
            return next.map(moment -> RunView.told(moment, definition.zone()));
        }
    }

    List<Planned> planned() {
        return runs.definitions().stream().map(definition -> new Planned(definition, runs.next(definition))).toList();
    }

    List<RunView> of(List<RunRecord> some) {
        return some.stream().map(this::of).toList();
    }

    RunView of(RunRecord run) {
        return new RunView(run, zone(run.definition()), runs.canBeRestarted(run));
    }

    /// Runs of a definition that is gone are told in UTC.
    private ZoneId zone(String definition) {
        return runs.definitions().stream().filter(known -> known.name().equals(definition)).findFirst()
                .map(Definition::zone).orElse(ZoneOffset.UTC);
    }
}
