package org.esep.aggregate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.esep.fact.ActivityFacts;
import org.esep.fact.Fact;
import org.esep.fact.Milestone;
import org.esep.fact.Notice;
import org.esep.settings.RateTable;
import org.esep.settings.Settings;

/// Makes the ledger of all facts by the rules of counting.
public final class Aggregation {

    private final Settings settings;
    private final RateTable rates;

    private Aggregation(Settings settings, RateTable rates) {
        this.settings = settings;
        this.rates = rates;
    }

    public static Aggregation of(Settings settings, RateTable rates) {
        return new Aggregation(settings, rates);
    }

    /// The whole portfolio; the input's stream is used up.
    public Ledger ledger(Input input) {
        var sources = new Sources(input.documents(), input.copies(), input.organisations());
        var conversion = new CurrencyConversion(settings.reportingCurrency(), rates, sources);
        var figures = new ActivityFigures(sources, conversion, new StatusOnDate(input.asOf()),
                new YearAllocation(settings.fiscalYearStart()));
        var facts = new ArrayList<Fact>(input.unattached());
        var results = input.activities()
                .sorted(Comparator.comparing((ActivityFacts activity) -> activity.activity().id()))
                .peek(activity -> facts.addAll(activity.facts())).map(Aggregation::sorted).map(figures::of)
                .toList();
        facts.sort(Fact.ORDER);
        var rows = new Rows(results, new Envelopes(conversion).of(facts), milestones(facts));
        var summing = new Summing(rows, conversion.nothing());
        var notices = new ArrayList<Notice>(input.notices());
        notices.addAll(rows.notices(facts));
        return new Ledger(input.asOf(), Optional.empty(), settings.reportingCurrency(), summing.totals(),
                summing.countries(),
                rows.activities(), summing.pairs(), rows.funding(), rows.years(),
                new OrganisationRows(rows.activities(), conversion.nothing()).of(input.organisations()),
                rows.envelopes(),
                rows.milestones(), rows.disagreements(), conversion.used(),
                new Checks(rows, summing, conversion.nothing()).of(facts, input.documents()),
                facts,
                input.documents().stream().sorted(Comparator.comparing(document -> document.path())).toList(),
                input.copies(), notices.stream().distinct().sorted(Notice.ORDER).toList(),
                input.baseline().map(baseline -> new Changes(baseline).of(rows.activities())).orElse(List.of()));
    }

    private static ActivityFacts sorted(ActivityFacts activity) {
        return new ActivityFacts(activity.activity(), activity.facts().stream().sorted(Fact.ORDER).toList());
    }

    private static List<MilestoneLine> milestones(List<Fact> facts) {
        var lines = new ArrayList<MilestoneLine>();
        for (var fact : facts) {
            if (fact.claim() instanceof Milestone milestone) {
                lines.add(new MilestoneLine(fact.id(), milestone, fact.activity(), fact.evidence().document()));
            }
        }
        lines.sort(Comparator.comparing((MilestoneLine line) -> line.milestone().date())
                .thenComparing(MilestoneLine::fact));
        return lines;
    }
}
