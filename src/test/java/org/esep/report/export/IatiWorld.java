package org.esep.report.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.esep.aggregate.Aggregation;
import org.esep.aggregate.Input;
import org.esep.aggregate.Ledger;
import org.esep.fact.Activity;
import org.esep.fact.ActivityFacts;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Basis;
import org.esep.fact.Claim;
import org.esep.fact.CountryStated;
import org.esep.fact.Document;
import org.esep.fact.Evidence;
import org.esep.fact.Fact;
import org.esep.fact.Flow;
import org.esep.fact.Funding;
import org.esep.fact.Organisation;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.fact.Span;
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
import org.esep.iati.RelatedActivityType;
import org.esep.settings.ConfigFolder;
import org.esep.settings.Decisions;
import org.esep.settings.IatiSettings;
import org.esep.settings.RateTable;
import org.esep.settings.Settings;

/// A ledger of facts from a page of the web and from structured data, and what is written of it for IATI. Each method
/// adds a fact and gives the world back.
public final class IatiWorld {

    private static final ConfigFolder CONFIG = ConfigFolder.over(Path.of("config"));
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
    private static final String PAGE = "en/page.html";
    private static final String DATA = "data.xml";
    static final IatiSettings REPORTER = new IatiSettings("XI-TEST-1", "Reckoning & Office", "80");

    private final Map<String, Activity> activities = new TreeMap<>();
    private final List<Fact> facts = new ArrayList<>();
    private String document = PAGE;
    private int record;

    public IatiWorld() {}

    /// Facts from here on stand on a page of the web.
    public IatiWorld page() {
        document = PAGE;
        return this;
    }

    /// Facts from here on stand in a record of this number.
    public IatiWorld record(int number) {
        document = DATA;
        record = number;
        return this;
    }

    public IatiWorld activity(String id, String name, Optional<String> parent) {
        activities.put(id, new Activity(id, List.of(), name,
                new TreeMap<>(Map.of("en", name, "ru", "\u0412\u043e\u0434\u0430")), List.of(), ActivityKind.PROJECT,
                parent));
        return this;
    }

    public IatiWorld country(String id, String country, String percentage) {
        return add(id, Optional.empty(), new CountryStated(new Country(country),
                Optional.of(percentage).filter(share -> !share.isEmpty())
                        .map(share -> new Percentage(new BigDecimal(share))),
                Optional.empty(), Basis.STATED));
    }

    public IatiWorld start(String id, String date, DateType kind, Edition edition) {
        return add(id, Optional.empty(), new PeriodStated(Period.from(PartialDate.parse(date)), kind, edition));
    }

    public IatiWorld end(String id, String date) {
        return add(id, Optional.empty(),
                new PeriodStated(Period.until(PartialDate.parse(date)), DateType.PLANNED, Edition.CURRENT));
    }

    public IatiWorld partner(String id, OrganisationMention organisation, OrganisationRole role) {
        return add(id, Optional.of(slug(organisation.name())), new Participation(organisation, role));
    }

    public IatiWorld partner(String id, String organisation, OrganisationRole role) {
        return partner(id, new OrganisationMention(organisation, List.of(), Optional.empty()), role);
    }

    public IatiWorld budget(String id, String money, String start, String end) {
        var period = start.isEmpty()
                ? Period.UNKNOWN
                : Period.between(PartialDate.parse(start), PartialDate.parse(end));
        return add(id, Optional.empty(), new Funding(Money.parse(money), FundingRole.BUDGET, Optional.empty(),
                Qualifier.EXACT, FinanceType.UNKNOWN, List.of(), period, Optional.empty(), List.of()));
    }

    public IatiWorld transaction(String id, FundingRole role, String money, String date) {
        return transaction(id, role, money, date, List.of());
    }

    public IatiWorld transaction(String id, FundingRole role, String money, String date, List<Country> countries) {
        var receiver = new OrganisationMention("Well Builders", List.of(), Optional.empty(), OrganisationType.PRIVATE,
                Optional.of("KZ-BIN-7"));
        return add(id, Optional.of("fund"), new Funding(Money.parse(money), role,
                Optional.of(new OrganisationMention("Fund", List.of(), Optional.empty())), Qualifier.EXACT,
                FinanceType.GRANT, countries, Period.UNKNOWN, Optional.of(PartialDate.parse(date)), List.of(),
                Edition.CURRENT, new Flow(Optional.of(receiver), Optional.of("XM-DAC-9-A"), Optional.empty(),
                        Optional.of(LocalDate.of(2024, 2, 28)))));
    }

    public IatiWorld record(String id, ActivityRecord record) {
        return add(id, Optional.empty(), record);
    }

    public static ActivityRecord reported(String identifier, ActivityRecord.Related... related) {
        return new ActivityRecord(identifier, Optional.empty(), false, Optional.of("2"),
                Optional.of(Instant.parse("2026-01-31T10:00:00Z")), 2, List.of(related),
                List.of(new ActivityRecord.Classification("1", "14030", Optional.of("Basic drinking water"),
                        Optional.of(new Percentage(new BigDecimal("100"))))),
                List.of());
    }

    public static ActivityRecord.Related related(String identifier, RelatedActivityType type) {
        return new ActivityRecord.Related(identifier, type);
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private IatiWorld add(String id, Optional<String> organisation, Claim claim) {
        activities.computeIfAbsent(id, _ -> new Activity(id, List.of(), id, new TreeMap<>(), List.of(),
                ActivityKind.PROJECT, Optional.empty()));
        var at = document.equals(DATA) ? record : facts.size() * 10;
        var evidence = new Evidence(document, new Span(at, document.equals(DATA) ? at : at + 5), "quote", "en", "rule",
                1, List.of(), document.equals(DATA) ? Optional.of("7:1") : Optional.empty());
        facts.add(new Fact("f%03d".formatted(facts.size()), claim, evidence, Optional.of(id), organisation));
        return this;
    }

    Ledger ledger() {
        var organisations = facts.stream().flatMap(fact -> fact.organisation().stream()).distinct().sorted()
                .map(id -> new Organisation(id, List.of(), id, new TreeMap<>(Map.of("en", id)), List.of(), List.of(),
                        OrganisationType.GOVERNMENT, Optional.empty()))
                .toList();
        return Aggregation.of(Settings.load(CONFIG), RateTable.load(CONFIG), new Decisions(List.of()))
                .ledger(new Input(AS_OF, activities(), Stream.empty(), () -> facts.stream().sorted(Fact.ORDER),
                        organisations, List.of(page("https://example.org/a b", "en/odd.html"),
                                page("https://example.org/water?id=1&x=2", PAGE)),
                        new TreeMap<>(), List.of(), List.of(), Optional.empty()));
    }

    private static Document page(String address, String path) {
        return new Document(path, "en", "Water for <all>", Optional.empty(),
                Optional.of(PartialDate.parse("2025-03-04")), Optional.of(address), "text/html", 9,
                Document.State.READ);
    }

    private Stream<ActivityFacts> activities() {
        return activities.values().stream().map(activity -> new ActivityFacts(activity, facts.stream()
                .filter(fact -> fact.activity().equals(Optional.of(activity.id()))).sorted(Fact.ORDER).toList()));
    }

    public byte[] written() throws IOException {
        var out = new ByteArrayOutputStream();
        IatiXml.write(ledger(), activities(), REPORTER, out);
        return out.toByteArray();
    }

    String text() throws IOException {
        return new String(written(), StandardCharsets.UTF_8);
    }
}
