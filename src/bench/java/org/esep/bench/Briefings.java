package org.esep.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.esep.aggregate.CountryLedger;
import org.esep.aggregate.CountrySummary;
import org.esep.aggregate.Input;
import org.esep.aggregate.Ledger;
import org.esep.fact.ActivityFacts;
import org.esep.fact.Extraction;
import org.esep.fact.Fact;
import org.esep.job.Setup;
import org.esep.resolve.AllClaims;
import org.esep.report.Report;
import org.esep.settings.WorkbookSettings;
import org.esep.settings.ConfigFolder;

/// Prints how many briefings a second one core writes in a warm machine, and how much of the heap was in use at most
/// behind a collection of garbage while it wrote so many of them. The argument is the number of briefings.
public final class Briefings {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final List<String> LANGUAGES = List.of("en", "ru", "kk", "ky");
    private static final int ACTIVITIES = 150;
    private static final int IN_ONE_GO = 20;
    private static final double MEGA = 1e6;

    private final Setup setup = Setup.of(ConfigFolder.packaged());
    private final List<Ledger> countries = countries();

    private Briefings() {}

    public static void main(String[] arguments) {
        var briefings = Integer.parseInt(arguments[0]);
        var bench = new Briefings();
        var heap = new Heap();
        var seconds = new Stopwatch(20, 30).median(() -> bench.write(IN_ONE_GO));
        heap.most();
        bench.write(briefings);
        System.out.println(String.format(Locale.ROOT, "briefings a second and core %6.1f", IN_ONE_GO / seconds));
        System.out.println(String.format(Locale.ROOT, "MB of heap for %d briefings %6.0f", briefings,
                heap.most() / MEGA));
    }

    private void write(int briefings) {
        for (var number = 0; number < briefings; number++) {
            try {
                Report.BRIEFING.write(countries.get(number % countries.size()),
                        LANGUAGES.get(number % LANGUAGES.size()), WorkbookSettings.PLAIN, OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Of some thirty programmes each.
    private List<Ledger> countries() {
        var whole = ledger(new Claims(ACTIVITIES).documents().toList());
        return whole.countries().stream().map(CountrySummary::country)
                .map(country -> CountryLedger.of(whole, country)).toList();
    }

    private Ledger ledger(List<Extraction> extractions) {
        var resolution = setup.resolver().resolve(AllClaims.held(extractions), List.of(), AS_OF);
        var facts = extractions.stream().flatMap(extraction -> resolution.facts(extraction).stream())
                .sorted(Fact.ORDER).toList();
        var byActivity = facts.stream().filter(fact -> fact.activity().isPresent())
                .collect(Collectors.groupingBy(fact -> fact.activity().orElseThrow()));
        return setup.aggregation().ledger(new Input(AS_OF,
                resolution.activities().stream().map(activity -> new ActivityFacts(activity,
                        byActivity.getOrDefault(activity.id(), List.of()))),
                facts.stream().filter(fact -> fact.activity().isEmpty()), facts::stream, resolution.organisations(),
                extractions.stream().map(Extraction::document).toList(), new TreeMap<>(), resolution.notices(),
                resolution.suggestions(), Optional.empty()));
    }
}
