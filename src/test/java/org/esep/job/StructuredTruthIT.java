package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.esep.settings.ConfigFolder;

/// A corpus of invented IATI activities, of which the generator beside the repository tells the exact truth. Every currency
/// is worth one euro, so that amounts of several can be compared.
class StructuredTruthIT {

    private static final Path GENERATOR = Path.of("../shared/tools/make_corpus.py");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T06:00:00Z"), ZoneOffset.UTC);
    private static final Pattern COUNTRIES = Pattern.compile("; ?");
    private static final String UNKNOWN_CURRENCY = "QQQ";
    private static final List<String> CURRENCIES = List.of("EUR", "USD", "GBP", "CHF", "SEK", "JPY", "KZT");
    /// Parts of money are of whole cents, so that a part can be a cent off where a budget is split twice.
    private static final BigDecimal CENTS = new BigDecimal("0.02");
    private static final Map<String, String> ROLES = Map.of("budget", "budget", "incoming_funds", "incoming",
            "commitment", "commitment", "disbursement", "disbursement", "expenditure", "expenditure",
            "incoming_commitment", "incoming-commitment");
    private static final Map<String, String> CODES = Map.of("duplicate-identifier", "identifier-repeated",
            "missing-title", "title-missing", "unknown-currency", "currency-unknown", "missing-value-date",
            "value-date-missing", "end-before-start", "date-impossible", "percentages-not-100", "percentages-rebased",
            "negative-correction", "amount-negative", "one-day-budget", "period-of-one-day");

    @TempDir
    private static Path folder;
    private static Path data = Path.of("");

    @BeforeAll
    static void run() throws IOException, InterruptedException {
        assumeThat(GENERATOR).as("the generator lies beside the repository, in ../shared, and not everywhere").exists();
        assertThat(new ProcessBuilder("python3", GENERATOR.toString(), "iati", folder.resolve("made").toString(),
                "--activities", "1000", "--files", "3").start().waitFor()).isZero();
        var config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("rates.csv"), rates());
        Files.writeString(config.resolve("esep.yaml"),
                Files.readString(Path.of("config/esep.yaml")).replaceFirst("languages: .*", "languages: [en]"));
        Files.writeString(config.resolve("countries.yaml"), "[KG]\n");
        var options = new RunOptions(folder.resolve("made/iati"), folder.resolve("reports"), folder.resolve("state"),
                ConfigFolder.over(config), Optional.of(LocalDate.of(2026, 6, 30)));
        data = new ReportingJob(options, CLOCK, new Silence()).run().folder().orElseThrow().resolve("data");
    }

    private static String rates() {
        var rows = new StringBuilder("year,currency,unitsPerEuro,unitsPerDollar,source\n");
        for (var year = 2010; year < 2035; year++) {
            for (var currency : CURRENCIES) {
                rows.append(year).append(',').append(currency).append(",1,1,made for this test\n");
            }
        }
        return rows.toString();
    }

    private static CsvTable published(String name) throws IOException {
        return CsvTable.read(data.resolve(name + ".csv"));
    }

    private static CsvTable truth(String name) throws IOException {
        return CsvTable.read(folder.resolve("made/truth/" + name + ".csv"));
    }

    private static String id(String identifier) {
        return identifier.toLowerCase(Locale.ROOT);
    }

    /// Sums by a key of several columns, which are all of the same length.
    private static Map<String, BigDecimal> sums(List<String> keys, List<String> amounts) {
        var sums = new TreeMap<String, BigDecimal>();
        for (var row = 0; row < keys.size(); row++) {
            if (!amounts.get(row).isEmpty() && new BigDecimal(amounts.get(row)).signum() != 0) {
                sums.merge(keys.get(row), new BigDecimal(amounts.get(row)), BigDecimal::add);
            }
        }
        return sums;
    }

    private static void assertSame(Map<String, BigDecimal> told, Map<String, BigDecimal> truth) {
        var keys = new TreeSet<>(told.keySet());
        keys.addAll(truth.keySet());
        assertThat(keys).isNotEmpty().allSatisfy(key -> assertThat(told.getOrDefault(key, BigDecimal.ZERO)).as(key)
                .isCloseTo(truth.getOrDefault(key, BigDecimal.ZERO), within(CENTS)));
    }

    private static Map<String, BigDecimal> toldByYear(String role) throws IOException {
        var rows = published("funding-by-year").where("role", role::equals);
        var keys = new ArrayList<String>();
        var amounts = new ArrayList<String>();
        for (var row = 0; row < rows.column("year").size(); row++) {
            for (var country : COUNTRIES.splitAsStream(rows.column("country").get(row)).toList()) {
                keys.add(String.join(" ", country, rows.column("programme").get(row), rows.column("year").get(row)));
                amounts.add(rows.column("reportingAmount").get(row));
            }
        }
        return sums(keys, amounts);
    }

    @Test
    void moneyOfEachCountryProgrammeAndYearIsTheTruth() throws IOException {
        var truth = truth("country-programme-year").where("currency", currency -> !currency.equals(UNKNOWN_CURRENCY));
        var keys = IntStream.range(0, truth.column("year").size())
                .mapToObj(
                        row -> String.join(" ", truth.column("country").get(row), id(truth.column("activity").get(row)),
                                truth.column("year").get(row)))
                .toList();
        for (var role : ROLES.entrySet()) {
            assertSame(toldByYear(role.getValue()), sums(keys, truth.column(role.getKey())));
        }
    }

    @Test
    void netOfEachProgrammeIsTheTruth() throws IOException {
        var truth = truth("net").where("currency", currency -> !currency.equals(UNKNOWN_CURRENCY));
        var keys = truth.column("activity").stream().map(StructuredTruthIT::id).toList();

        assertSame(toldNet("commitments"), sums(keys, truth.column("net_commitment")));
        assertSame(toldNet("spending"), sums(keys, truth.column("net_spending")));
    }

    private static Map<String, BigDecimal> toldNet(String measure) throws IOException {
        var programmes = Files.readAllLines(data.resolve("programmes.jsonl")).stream()
                .map(line -> JsonMapper.shared().readTree(line)).toList();
        return sums(programmes.stream().map(programme -> programme.get("id").asString()).toList(),
                programmes.stream().map(programme -> Optional.ofNullable(programme.get("net").get(measure))
                        .map(JsonNode::asString).orElse("")).toList());
    }

    /// To half a cent for each programme, for the truth knows no cents.
    @Test
    void totalsOfEachCountryAreTheTruth() throws IOException {
        var truth = truth("country-totals").where("currency", currency -> !currency.equals(UNKNOWN_CURRENCY));
        var countries = published("countries");

        assertThat(countries.column("country")).hasSizeGreaterThan(5).allSatisfy(country -> {
            var here = truth.where("country", country::equals);
            var told = countries.where("country", country::equals);
            var programmes = published("country-programme").where("country", country::equals).column("programme")
                    .size();
            var rounding = within(new BigDecimal(programmes).movePointLeft(2));
            assertThat(told.sum("own")).isCloseTo(of(here, "budget"), rounding);
            assertThat(told.sum("regional")).isCloseTo(of(here, "regional_budget"), rounding);
            assertThat(told.sum("partners")).isEqualByComparingTo(of(here, "partners"));
            assertThat(new BigDecimal(programmes))
                    .isEqualByComparingTo(of(here, "activities").add(of(here, "regional_activities")));
        });
    }

    private static BigDecimal of(CsvTable truth, String measure) {
        return truth.where("measure", measure::equals).sum("value");
    }

    @Test
    void whateverIsAwkwardIsNoticed() throws IOException {
        var truth = truth("notices");
        var notices = published("notices");

        assertThat(truth.column("code")).hasSizeGreaterThan(15);
        for (var row = 0; row < truth.column("code").size(); row++) {
            var activity = truth.column("activity").get(row);
            var code = CODES.getOrDefault(truth.column("code").get(row), "");
            assertThat(notices.where("code", code::equals).column("detail"))
                    .as(activity).anyMatch(detail -> detail.toLowerCase(Locale.ROOT).contains(id(activity)));
        }
    }

    @Test
    void figuresReconcile() throws IOException {
        assertThat(published("checks").column("holds")).hasSizeGreaterThan(5).containsOnly("true");
    }

    @Test
    void programmesAreThoseOfTheTruth() throws IOException {
        assertThat(published("timeline").column("programme").stream().collect(Collectors.toSet()))
                .isEqualTo(truth("programmes").column("key").stream().map(StructuredTruthIT::id)
                        .collect(Collectors.toSet()));
    }
}
