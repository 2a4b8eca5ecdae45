package org.esep.aggregate;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import org.esep.fact.Activity;
import org.esep.fact.ActivityFacts;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Basis;
import org.esep.fact.Claim;
import org.esep.fact.CountryStated;
import org.esep.fact.Document;
import org.esep.fact.Envelope;
import org.esep.fact.Evidence;
import org.esep.fact.Fact;
import org.esep.fact.Flow;
import org.esep.fact.Funding;
import org.esep.fact.Match;
import org.esep.fact.Organisation;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.fact.Span;
import org.esep.fact.Suggestion;
import org.esep.iati.ActivityKind;
import org.esep.iati.Country;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.OrganisationType;
import org.esep.iati.PartialDate;
import org.esep.iati.Percentage;
import org.esep.iati.Period;
import org.esep.iati.Qualifier;
import org.esep.settings.ConfigFolder;
import org.esep.settings.Decision;
import org.esep.settings.Decisions;
import org.esep.settings.RateTable;
import org.esep.settings.Settings;

/// A small world of facts for the tests of counting: each method adds one and gives the world back.
final class Facts {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final ConfigFolder CONFIG = ConfigFolder.over(Path.of("config"));

    private final List<Decision> decisions = new ArrayList<>();
    private final Map<String, Optional<String>> parents = new TreeMap<>();
    private final Map<String, Document> documents = new TreeMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, List<String>> formerIds = new TreeMap<>();
    private final TreeMap<String, String> copies = new TreeMap<>();
    private final List<Suggestion> suggestions = new ArrayList<>();
    private Optional<EarlierRun> baseline = Optional.empty();
    private Optional<String> line = Optional.empty();
    private OptionalInt record = OptionalInt.empty();
    private String document = "";

    /// A document from which the next facts are; an empty date is unknown.
    Facts document(String path, String publisher, String date) {
        document = path;
        line = Optional.empty();
        record = OptionalInt.empty();
        documents.put(path, new Document(path, "en", path, Optional.of(publisher),
                date.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(date)), Optional.empty(),
                "text/plain", 1,
                Document.State.READ));
        return this;
    }

    /// The next facts of the present document are structured data.
    Facts line(String pointer) {
        line = Optional.of(pointer);
        return this;
    }

    /// The next facts are those of a record of the present document that a primary reporter updated then.
    Facts record(String id, String identifier, String updated) {
        return record(id, identifier, updated, Reporting.PRIMARY);
    }

    /// Whether the reporter of a record repeats what others report.
    enum Reporting {
        PRIMARY, SECONDARY
    }

    /// The next facts are those of a record of the present document; an empty time is unknown.
    Facts record(String id, String identifier, String updated, Reporting reporting) {
        return record(id, new ActivityRecord(identifier, Optional.empty(), reporting == Reporting.SECONDARY,
                Optional.empty(), updated.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(updated)), 1,
                List.of(), List.of(), List.of()));
    }

    /// The next facts are those of this record of the present document.
    Facts record(String id, ActivityRecord stated) {
        record = OptionalInt.of(record.orElse(-1) + 1);
        line("record " + record.getAsInt());
        return add(id, Optional.empty(), stated);
    }

    /// The next facts are those of a record whose money is partly that of regions.
    Facts regions(String id, String identifier, String... percents) {
        var regions = Arrays.stream(percents).map(percent -> new ActivityRecord.Classification("1", "298",
                Optional.empty(), percent.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Percentage(new BigDecimal(percent)))))
                .toList();
        return record(id, new ActivityRecord(identifier, Optional.empty(), false, Optional.empty(), Optional.empty(), 1,
                List.of(), List.of(), regions));
    }

    /// The present document bears the text of another.
    Facts copyOf(String path) {
        copies.put(document, path);
        return this;
    }

    /// What a run over other facts found before.
    Facts after(Ledger ledger) {
        var run = EarlierRun.read(Keeping.IN_MEMORY);
        ledger.activities().forEach(summary -> run.add(EarlierRun.of(summary)));
        baseline = run.end();
        return this;
    }

    Facts activity(String id, String... countries) {
        parents.putIfAbsent(id, Optional.empty());
        Arrays.stream(countries).forEach(country -> add(id, Optional.empty(),
                CountryStated.in(new Country(country), Optional.empty())));
        return this;
    }

    /// In a country that a document does not name with the activity.
    Facts inferred(String id, String country) {
        return add(id, Optional.empty(), new CountryStated(new Country(country), Optional.empty(), Optional.empty(),
                Basis.INFERRED));
    }

    Facts child(String id, String parent, String... countries) {
        activity(id, countries);
        parents.put(id, Optional.of(parent));
        return this;
    }

    /// An activity into which another was merged.
    Facts formerly(String id, String former) {
        formerIds.put(id, List.of(former));
        return this;
    }

    /// Two activities that may be one.
    Facts alike(String id, String other) {
        var mention = new Match.Mention(document, id);
        suggestions.add(new Suggestion(id, other, new Match(mention, new Match.Mention(document, other), List.of())));
        return this;
    }

    Facts share(String id, String country, String percent) {
        parents.putIfAbsent(id, Optional.empty());
        return add(id, Optional.empty(), new CountryStated(new Country(country),
                Optional.of(new Percentage(new BigDecimal(percent))), Optional.empty(), Basis.STATED));
    }

    Facts budget(String id, String amount, String currency) {
        return add(id, Optional.empty(), funding(FundingRole.BUDGET, amount, currency, Qualifier.EXACT, List.of()));
    }

    Facts about(String id, String amount, String currency) {
        return add(id, Optional.empty(), funding(FundingRole.BUDGET, amount, currency, Qualifier.ABOUT, List.of()));
    }

    Facts budgetAlso(String id, Money money, Money also) {
        return add(id, Optional.empty(), funding(FundingRole.BUDGET, money.amount().toPlainString(),
                money.currency().getCurrencyCode(), Qualifier.EXACT, List.of(also)));
    }

    Facts contribution(String id, String funder, String amount, String currency) {
        return add(id, Optional.of(funder).filter(name -> !name.isEmpty()),
                funding(FundingRole.CONTRIBUTION, amount, currency, Qualifier.EXACT, List.of()));
    }

    Facts contributionAlso(String id, String funder, Money money, Money also) {
        return add(id, Optional.of(funder), funding(FundingRole.CONTRIBUTION, money.amount().toPlainString(),
                money.currency().getCurrencyCode(), Qualifier.EXACT, List.of(also)));
    }

    /// A budget in euros of one year.
    Facts yearly(String id, String amount, String year, Edition edition) {
        var period = Period.between(PartialDate.parse(year), PartialDate.parse(year));
        return add(id, Optional.empty(), new Funding(Money.of(amount, "EUR"), FundingRole.BUDGET, Optional.empty(),
                Qualifier.EXACT, FinanceType.UNKNOWN, List.of(), period, Optional.empty(), List.of(), edition,
                Flow.UNKNOWN));
    }

    /// Money in euros on a date.
    Facts dated(String id, FundingRole role, String amount, String date) {
        return add(id, Optional.empty(), new Funding(Money.of(amount, "EUR"), role, Optional.empty(), Qualifier.EXACT,
                FinanceType.UNKNOWN, List.of(), Period.UNKNOWN, Optional.of(PartialDate.parse(date)), List.of()));
    }

    /// Money in euros of a line of structured data.
    Facts paid(String id, FundingRole role, String amount, String date) {
        return moved(id, role, Money.of(amount, "EUR"), date, Flow.UNKNOWN);
    }

    /// Money that comes from another activity.
    Facts from(String id, FundingRole role, String amount, String provider) {
        return moved(id, role, Money.of(amount, "EUR"), "2024-03-01",
                new Flow(Optional.empty(), Optional.of(provider), Optional.empty(), Optional.empty()));
    }

    /// Money that goes to another activity.
    Facts to(String id, FundingRole role, String amount, String receiver) {
        return moved(id, role, Money.of(amount, "EUR"), "2024-03-01",
                new Flow(Optional.empty(), Optional.empty(), Optional.of(receiver), Optional.empty()));
    }

    Facts moved(String id, FundingRole role, Money money, String date, Flow flow) {
        return add(id, Optional.empty(), new Funding(money, role, Optional.empty(), Qualifier.EXACT,
                FinanceType.UNKNOWN, List.of(), Period.UNKNOWN, Optional.of(PartialDate.parse(date)), List.of(),
                Edition.CURRENT, flow));
    }

    /// Money in euros that is for one of the countries of an activity.
    Facts paidIn(String country, String id, FundingRole role, String amount) {
        return add(id, Optional.empty(), new Funding(Money.of(amount, "EUR"), role, Optional.empty(), Qualifier.EXACT,
                FinanceType.UNKNOWN, List.of(new Country(country)), Period.UNKNOWN,
                Optional.of(PartialDate.parse("2024-03-01")), List.of()));
    }

    /// Money in euros of a period of its own, a budget or a planned disbursement.
    Facts planned(String id, FundingRole role, String amount, Period period, Edition edition) {
        return add(id, Optional.empty(), new Funding(Money.of(amount, "EUR"), role, Optional.empty(), Qualifier.EXACT,
                FinanceType.UNKNOWN, List.of(), period, Optional.empty(), List.of(), edition, Flow.UNKNOWN));
    }

    private static Funding funding(FundingRole role, String amount, String currency, Qualifier qualifier,
            List<Money> also) {
        return new Funding(Money.of(amount, currency), role, Optional.empty(), qualifier, FinanceType.UNKNOWN,
                List.of(),
                Period.UNKNOWN, Optional.empty(), also);
    }

    Facts period(String id, String start, String end) {
        return period(id, start, end, Edition.CURRENT);
    }

    Facts period(String id, String start, String end, Edition edition) {
        var period = new Period(date(start), date(end));
        return add(id, Optional.empty(), new PeriodStated(period, DateType.PLANNED, edition));
    }

    private static Optional<PartialDate> date(String iso) {
        return iso.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(iso));
    }

    Facts partner(String id, String organisation, OrganisationRole role) {
        return add(id, Optional.of(organisation),
                new Participation(new OrganisationMention(organisation, List.of(), Optional.empty()), role));
    }

    Facts envelope(String amount, String currency, String country) {
        var envelope = new Envelope(Money.of(amount, currency), FundingRole.BUDGET, Optional.empty(), Qualifier.ABOUT,
                List.of(new Country(country)), Period.UNKNOWN, "aid", Optional.empty());
        facts.add(fact(Optional.empty(), Optional.empty(), envelope));
        return this;
    }

    private Facts add(String activity, Optional<String> organisation, Claim claim) {
        parents.putIfAbsent(activity, Optional.empty());
        facts.add(fact(Optional.of(activity), organisation, claim));
        return this;
    }

    private Fact fact(Optional<String> activity, Optional<String> organisation, Claim claim) {
        var at = record.orElse(facts.size() * 10);
        return new Fact("f" + facts.size(), claim,
                new Evidence(document, new Span(at, at + 5), "quote", "en", "rule", 1,
                        List.of(), line),
                activity, organisation);
    }

    Facts decided(Decision decision) {
        decisions.add(decision);
        return this;
    }

    Ledger ledger() {
        return ledger(Fact.ORDER);
    }

    /// The same facts in another order.
    Ledger ledger(Comparator<Fact> order) {
        var activities = parents.entrySet().stream()
                .map(entry -> new ActivityFacts(activity(entry.getKey(), entry.getValue()),
                        facts.stream().filter(fact -> fact.activity().equals(Optional.of(entry.getKey()))).sorted(order)
                                .toList()));
        var organisations = facts.stream().flatMap(fact -> fact.organisation().stream()).distinct().sorted()
                .map(id -> new Organisation(id, List.of(), id, new TreeMap<>(), List.of(), List.of(),
                        OrganisationType.UNKNOWN,
                        Optional.empty()))
                .toList();
        var unattached = facts.stream().filter(fact -> fact.activity().isEmpty());
        return Aggregation.of(Settings.load(CONFIG), RateTable.load(CONFIG), new Decisions(decisions))
                .ledger(new Input(AS_OF, activities, unattached, () -> facts.stream().sorted(Fact.ORDER), organisations,
                        List.copyOf(documents.values()), copies, List.of(), suggestions, baseline));
    }

    private Activity activity(String id, Optional<String> parent) {
        return new Activity(id, formerIds.getOrDefault(id, List.of()), id, new TreeMap<>(), List.of(),
                ActivityKind.PROJECT, parent);
    }
}
