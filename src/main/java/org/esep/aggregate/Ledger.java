package org.esep.aggregate;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.esep.fact.Document;
import org.esep.fact.Fact;
import org.esep.fact.Notice;
import org.esep.iati.Country;
import org.esep.settings.Rate;

/// All that reports are made of: every list sorted (activities and organisations by id, countries by code, facts by
/// [Fact#ORDER]), every amount in `currency` or beside its original. Facts are not held but streamed; `factCount` and,
/// of the whole portfolio, `factCounts` by country tell how many there are. The ledger of one `country`, or of one
/// `programme` (its id) with its parts, holds only its rows; without either it is the whole portfolio. `copies` gives the paths of copies with that of the document whose text
/// they bear; `changes` is what differs from the baseline run, `decided` what persons decided,
/// `alike` which activities may be one. `countryActivities`, sorted by country, then activity, `funding` and `years`, both
/// in the order of the activities, are not copied, for they may lie elsewhere and be read when asked.
public record Ledger(LocalDate asOf, Optional<Country> country, Optional<String> programme, Currency currency,
        Totals totals,
        List<CountrySummary> countries,
        Activities activities, List<CountryActivity> countryActivities, List<FundingLine> funding,
        List<YearLine> years, List<OrganisationSummary> organisations, List<EnvelopeLine> envelopes,
        List<MilestoneLine> milestones, List<FollowUp> followUps, List<Disagreement> disagreements, List<Rate> rates,
        List<Check> checks,
        FactSource facts, FactCount factCount, SortedMap<Country, FactCount> factCounts, List<Document> documents,
        SortedMap<String, String> copies, List<Notice> notices, List<Change> changes,
        AppliedDecisions decided, List<Alike> alike) {

    public Ledger {
        countries = List.copyOf(countries);
        countryActivities = Collections.unmodifiableList(countryActivities);
        funding = Collections.unmodifiableList(funding);
        years = Collections.unmodifiableList(years);
        organisations = List.copyOf(organisations);
        envelopes = List.copyOf(envelopes);
        milestones = List.copyOf(milestones);
        followUps = List.copyOf(followUps);
        disagreements = List.copyOf(disagreements);
        rates = List.copyOf(rates);
        checks = List.copyOf(checks);
        factCounts = Collections.unmodifiableSortedMap(new TreeMap<>(factCounts));
        documents = List.copyOf(documents);
        copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
        notices = List.copyOf(notices);
        changes = List.copyOf(changes);
        alike = List.copyOf(alike);
    }
}
