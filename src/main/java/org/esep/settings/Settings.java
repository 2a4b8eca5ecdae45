package org.esep.settings;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The settings of `esep.yaml`: the zone of "today", the currency of totals, the first month of the fiscal year, the
/// languages (ISO 639-1) of reports, whether each programme has reports of its own, how much of a document of text is
/// read, how many bytes of structured data are read of one document, the pages that reports link to, how many rows of a
/// table workbooks show, how many published runs are kept, how mails go out, and who reports the file for IATI.
public record Settings(ZoneId zone, Currency reportingCurrency, Month fiscalYearStart, List<String> languages,
        boolean programmeReports, DocumentLimits documentLimits, long maxStructuredBytes, Pages pages, int tableRows,
        Retention retention,
        MailSettings mail, IatiSettings iati) {

    private static final String FILE = "esep.yaml";
    private static final List<String> LATER = List.of("programme-reports: false",
            "max-document-characters: 2000000", "max-document-pages: 2000", "max-unpacked-ratio: 200",
            "max-document-seconds: 120",
            "max-structured-bytes: 20000000000", "base-url: \"\"", "table-rows: " + WorkbookSettings.TABLE_ROWS,
            "keep-runs: 30",
            "keep-days: 365", "mail-sender: \"\"", "max-mail-bytes: 10000000", "link-days: 30",
            "iati-reporting-org: {ref: ZZ-ESEP, name: Esep, type: \"90\"}");

    public Settings {
        languages = List.copyOf(languages);
    }

    /// The settings as they are written.
    record Written(String zone, @JsonProperty("reporting-currency") String reportingCurrency,
            @JsonProperty("fiscal-year-start") int fiscalYearStart, List<String> languages,
            @JsonProperty("programme-reports") boolean programmeReports,
            @JsonProperty("max-document-bytes") long maxDocumentBytes,
            @JsonProperty("max-document-characters") long maxDocumentCharacters,
            @JsonProperty("max-document-pages") int maxDocumentPages,
            @JsonProperty("max-unpacked-ratio") int maxUnpackedRatio,
            @JsonProperty("max-document-seconds") long maxDocumentSeconds,
            @JsonProperty("max-structured-bytes") long maxStructuredBytes,
            @JsonProperty("base-url") String baseUrl, @JsonProperty("table-rows") int tableRows,
            @JsonProperty("keep-runs") int keepRuns,
            @JsonProperty("keep-days") int keepDays, @JsonProperty("mail-sender") String mailSender,
            @JsonProperty("max-mail-bytes") long maxMailBytes, @JsonProperty("link-days") int linkDays,
            @JsonProperty("iati-reporting-org") IatiSettings.Written iatiReportingOrg) {}

    public static Settings load(ConfigFolder config) {
        var text = withDefaults(config.read(FILE));
        var written = Yaml.read(FILE, text, Written.class);
        return new Settings(
                checked(text, "zone", "is not a time zone; e.g. zone: Asia/Almaty", written.zone(), ZoneId::of),
                checked(text, "reporting-currency", "is not an ISO 4217 code; e.g. reporting-currency: EUR",
                        written.reportingCurrency(), Currency::getInstance),
                checked(text, "fiscal-year-start", "is not a month; e.g. fiscal-year-start: 1",
                        written.fiscalYearStart(), Month::of),
                written.languages(), written.programmeReports(),
                limits(text, written),
                size(text, "max-structured-bytes", 20_000_000_000L, written.maxStructuredBytes()),
                checked(text, "base-url",
                        "is not an address of the web; e.g. base-url: https://esep.example.org",
                        written.baseUrl(), Pages::parse),
                (int) size(text, "table-rows", WorkbookSettings.TABLE_ROWS, written.tableRows()),
                new Retention(limit(text, "keep-runs", written.keepRuns()),
                        limit(text, "keep-days", written.keepDays())),
                mail(text, written),
                checked(text, "iati-reporting-org",
                        "needs an identifier without blanks, a name and a code of the list OrganisationType; e.g."
                                + " iati-reporting-org: {ref: ZZ-ESEP, name: Esep, type: \"90\"}",
                        written.iatiReportingOrg(), IatiSettings.Written::checked));
    }

    private static DocumentLimits limits(String text, Written written) {
        return new DocumentLimits(size(text, "max-document-bytes", 50_000_000, written.maxDocumentBytes()),
                size(text, "max-document-characters", 2_000_000, written.maxDocumentCharacters()),
                (int) size(text, "max-document-pages", 2000, written.maxDocumentPages()),
                (int) size(text, "max-unpacked-ratio", 200, written.maxUnpackedRatio()),
                Duration.ofSeconds(size(text, "max-document-seconds", 120, written.maxDocumentSeconds())));
    }

    private static long size(String text, String key, long example, long written) {
        return checked(text, key, "is not positive; e.g. " + key + ": " + example, written, Settings::positive);
    }

    private static MailSettings mail(String text, Written written) {
        return new MailSettings(
                checked(text, "mail-sender", "is not a mail address; e.g. mail-sender: esep@example.org",
                        written.mailSender(), MailAddress::parse),
                size(text, "max-mail-bytes", 10_000_000, written.maxMailBytes()),
                checked(text, "link-days", "is not positive; e.g. link-days: 30", written.linkDays(),
                        days -> Duration.ofDays(positive(days))));
    }

    private static int limit(String text, String key, int written) {
        return checked(text, key, "is negative; e.g. " + key + ": 0 for no limit", written, Settings::notNegative);
    }

    /// What workbooks are made by.
    public WorkbookSettings workbooks() {
        return new WorkbookSettings(pages, tableRows);
    }

    /// The same with other languages and another currency.
    Settings with(List<String> others, Currency other) {
        return new Settings(zone, other, fiscalYearStart, others, programmeReports, documentLimits,
                maxStructuredBytes, pages, tableRows, retention, mail, iati);
    }

    /// A file of an earlier version does not have the settings that came later.
    private static String withDefaults(String text) {
        return text + LATER.stream().filter(setting -> text.lines().noneMatch(line -> line.startsWith(key(setting))))
                .map(setting -> "\n" + setting).collect(Collectors.joining());
    }

    private static String key(String setting) {
        return setting.substring(0, setting.indexOf(':') + 1);
    }

    private static <W, T> T checked(String text, String key, String reason, W written, Function<W, T> meaning) {
        try {
            return meaning.apply(written);
        } catch (DateTimeException | IllegalArgumentException _) {
            throw new ConfigurationException(Yaml.place(FILE, text, key), key + " " + written + " " + reason);
        }
    }

    private static int notNegative(int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("negative: " + limit);
        }
        return limit;
    }

    private static long positive(long number) {
        if (number <= 0) {
            throw new IllegalArgumentException("not positive: " + number);
        }
        return number;
    }
}
