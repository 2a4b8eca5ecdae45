package org.esep.settings;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/// The annual average exchange rates of `rates.csv`: units of a currency for one euro and for one US dollar.
public final class RateTable {

    private static final String FILE = "rates.csv";
    private static final String EXAMPLE = "; e.g. 2024,USD,1.0824,1,ECB";
    private static final MathContext EXACT = MathContext.DECIMAL64;

    private final Map<Currency, SortedMap<Integer, Row>> rows = new HashMap<>();

    private RateTable() {}

    private record Row(BigDecimal perEuro, BigDecimal perDollar, String source) {}

    public static RateTable load(ConfigFolder config) {
        var table = new RateTable();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(config.read(FILE))) {
            reader.forEach(table::add);
        } catch (IOException | CsvParseException e) {
            throw new ConfigurationException(FILE, e.getMessage() + EXAMPLE);
        }
        return table;
    }

    private void add(NamedCsvRecord row) {
        try {
            put(row);
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new ConfigurationException(new Place(FILE, Math.toIntExact(row.getStartingLineNumber())),
                    e.getMessage() + EXAMPLE);
        }
    }

    private void put(NamedCsvRecord row) {
        var currency = Currency.getInstance(row.getField("currency"));
        var year = Integer.valueOf(row.getField("year"));
        var rates = new Row(positive(row, "unitsPerEuro"), positive(row, "unitsPerDollar"), row.getField("source"));
        if (rows.computeIfAbsent(currency, _ -> new TreeMap<>()).put(year, rates) != null) {
            throw new IllegalArgumentException("has " + currency + " of " + year + " twice");
        }
    }

    private static BigDecimal positive(NamedCsvRecord row, String field) {
        var value = new BigDecimal(row.getField(field));
        if (value.signum() <= 0) {
            throw new IllegalArgumentException(field + " is not positive");
        }
        return value;
    }

    /// Units of `to` for one unit of `from`, by way of the euro; a year beyond the table takes its last one. Nothing
    /// where a currency is not in the table or the year lies before it.
    public Optional<Rate> rate(Currency from, Currency to, int year) {
        var first = row(from, year);
        var second = row(to, year);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        var source = first.get().getValue();
        var target = second.get().getValue();
        var used = Math.min(first.get().getKey(), second.get().getKey());
        return Optional.of(new Rate(from, to, used, target.perEuro().divide(source.perEuro(), EXACT), source.source(),
                used < year ? Rate.Fit.LAST_KNOWN : Rate.Fit.OF_YEAR));
    }

    private Optional<Map.Entry<Integer, Row>> row(Currency currency, int year) {
        var years = rows.getOrDefault(currency, new TreeMap<>());
        if (years.isEmpty() || year < years.firstKey()) {
            return Optional.empty();
        }
        var upTo = years.headMap(year + 1);
        var last = upTo.lastKey();
        return last < year && last < years.lastKey() ? Optional.empty() : Optional.of(Map.entry(last, years.get(last)));
    }
}
