package org.esep.settings;

import java.time.LocalDate;

import org.esep.iati.Coded;

/// Which day everything is told on, as seen from the day of the run.
public enum AsOfRule implements Coded {
    TODAY {

        @Override
        public LocalDate on(LocalDate today) {
            return today;
        }
    },
    END_OF_LAST_MONTH {

        @Override
        public LocalDate on(LocalDate today) {
            return today.withDayOfMonth(1).minusDays(1);
        }
    };

    public abstract LocalDate on(LocalDate today);
}
