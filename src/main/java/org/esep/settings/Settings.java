package org.esep.settings;

import java.time.DateTimeException;
import java.time.Month;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/// The settings of `esep.yaml`: the zone of "today", the currency of totals, the first month of the fiscal year, the
/// languages (ISO 639-1) of reports, and the size in bytes above which a document is refused.
public record Settings(ZoneId zone, Currency reportingCurrency, Month fiscalYearStart, List<String> languages,
        long maxDocumentBytes) {

    private static final String FILE = "esep.yaml";

    public Settings {
        languages = List.copyOf(languages);
    }

    /// The settings as they are written.
    record Written(String zone, @JsonProperty("reporting-currency") String reportingCurrency,
            @JsonProperty("fiscal-year-start") int fiscalYearStart, List<String> languages,
            @JsonProperty("max-document-bytes") long maxDocumentBytes) {}

    public static Settings load(ConfigFolder config) {
        var written = Yaml.read(FILE, config.read(FILE), Written.class);
        if (written.maxDocumentBytes() <= 0) {
            throw new ConfigurationException(FILE,
                    "max-document-bytes is not positive; e.g. max-document-bytes: 50000000");
        }
        return new Settings(zone(written.zone()), currency(written.reportingCurrency()),
                month(written.fiscalYearStart()),
                written.languages(), written.maxDocumentBytes());
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw new ConfigurationException(FILE, "zone " + name + " is not a time zone; e.g. zone: Asia/Almaty");
        }
    }

    private static Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(FILE,
                    "reporting-currency " + code + " is not an ISO 4217 code; e.g. reporting-currency: EUR");
        }
    }

    private static Month month(int number) {
        if (number < 1 || number > 12) {
            throw new ConfigurationException(FILE,
                    "fiscal-year-start " + number + " is not a month; e.g. fiscal-year-start: 1");
        }
        return Month.of(number);
    }
}
