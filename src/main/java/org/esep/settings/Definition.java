package org.esep.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.esep.iati.Coded;

/// A kind of run: when it is due, on what, as of which day, and how its reports differ. Without a cron it runs when a
/// person starts it; without languages and a currency of its own it takes those of the settings.
public record Definition(Place place, String name, Optional<String> cron, ZoneId zone, Optional<Path> corpus,
        AsOfRule asOf, List<String> languages, Optional<Currency> reportingCurrency, List<String> recipients,
        Missed missed, Overlap overlap, Set<LocalDate> holidays) {

    /// The name of the definition that there always is. Its reports lie in the folder of reports itself and its tables in
    /// the first schema of the database.
    public static final String MAIN = "main";

    public Definition {
        languages = List.copyOf(languages);
        recipients = List.copyOf(recipients);
        holidays = Set.copyOf(holidays);
    }

    /// What becomes of a run that was due while the program was down.
    public enum Missed implements Coded {
        RUN, SKIP
    }

    /// What becomes of a run that is due while another one is under way.
    public enum Overlap implements Coded {
        WAIT, SKIP
    }

    /// The definition `main` as it is where nothing is written of it.
    public static Definition main(ZoneId zone) {
        return new Definition(new Place(Schedule.FILE, 1), MAIN, Optional.empty(), zone, Optional.empty(),
                AsOfRule.TODAY, List.of(), Optional.empty(), List.of(), Missed.RUN, Overlap.WAIT, Set.of());
    }

    public boolean isMain() {
        return name.equals(MAIN);
    }

    /// The folder of its reports.
    public Path reports(Path all) {
        return isMain() ? all : all.resolve(name);
    }

    /// The schema of its tables; none is the first one of the database.
    public Optional<String> schema() {
        return isMain() ? Optional.empty() : Optional.of("run_" + name.replace('-', '_'));
    }

    /// Whether its reports are other than those that the settings ask for.
    public boolean hasOwnSettings() {
        return !languages.isEmpty() || reportingCurrency.isPresent();
    }

    /// The settings of its runs.
    public Settings settings(Settings all) {
        return all.with(languages.isEmpty() ? all.languages() : languages,
                reportingCurrency.orElse(all.reportingCurrency()));
    }
}
