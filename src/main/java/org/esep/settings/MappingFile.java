package org.esep.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.esep.iati.Coded;
import org.esep.iati.Country;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;
import org.esep.settings.WrittenMapping.AmountEntry;
import org.esep.settings.WrittenMapping.ColumnEntry;
import org.esep.settings.WrittenMapping.DatesEntry;
import org.esep.settings.WrittenMapping.NumbersEntry;
import org.esep.settings.WrittenMapping.OrganisationEntry;
import org.esep.settings.WrittenMapping.TitleEntry;

/// What a file of `tables/` means.
final class MappingFile {

    private static final Pattern ANYTHING = Pattern.compile(".*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}|und");

    private final String file;
    private final String text;
    private final WrittenMapping written;

    MappingFile(String file, String text) {
        this.file = file;
        this.text = text;
        this.written = Yaml.readSome(file, text, WrittenMapping.class);
    }

    TableMapping mapping() {
        var mapping = new TableMapping(name(), identifier(), each("titles", written.titles(), this::title),
                Optional.ofNullable(written.reporter()).map(entry -> column(at("reporter"), entry)),
                each("organisations", written.organisations(), this::organisation), countries(), dates(),
                Optional.ofNullable(written.updated()).map(entry -> column(at("updated"), entry)),
                each("money", written.money(), this::amount),
                written.rows() == null
                        ? TableMapping.Rows.ACTIVITY
                        : among(at("rows"), "rows", written.rows(), TableMapping.Rows.values()),
                written.dateFormats().stream().map(this::dateFormat).toList(),
                each("numbers", written.numbers(), this::numbers), written.nothing());
        if (mapping.required().isEmpty()) {
            throw new ConfigurationException(file, "no column is required, so that every table would fit, e.g. "
                    + "identifier: {columns: [Project ID], required: true}");
        }
        return mapping;
    }

    private String name() {
        return file.substring(file.lastIndexOf('/') + 1, file.length() - ".yaml".length());
    }

    private Optional<TableMapping.Identifier> identifier() {
        return Optional.ofNullable(written.identifier()).map(entry -> new TableMapping.Identifier(
                column(at("identifier"), new ColumnEntry(entry.columns(), null, null, entry.required())),
                Objects.requireNonNullElse(entry.prefix(), ""), maybe(at("identifier"), entry.with()),
                entry.global() == null ? ANYTHING : pattern(entry.global())));
    }

    private TableMapping.Title title(Place place, TitleEntry entry) {
        return new TableMapping.Title(
                column(place, new ColumnEntry(entry.columns(), entry.constant(), null, entry.required())),
                language(place, Objects.requireNonNullElse(entry.language(), "und")));
    }

    private TableMapping.Organisation organisation(Place place, OrganisationEntry entry) {
        return new TableMapping.Organisation(
                column(place,
                        new ColumnEntry(entry.columns(), entry.constant(), entry.separator(), entry.required())),
                among(place, "role", entry.role(), OrganisationRole.values()));
    }

    private Optional<TableMapping.Countries> countries() {
        return Optional.ofNullable(written.countries()).map(entry -> new TableMapping.Countries(
                column(at("countries"),
                        new ColumnEntry(entry.columns(), entry.constant(), entry.separator(), entry.required())),
                Objects.requireNonNullElse(entry.languages(), List.<String>of()).stream()
                        .map(language -> language(at("countries"), language)).toList(),
                spellings(Objects.requireNonNullElse(entry.spellings(), Map.of()))));
    }

    private Map<String, Country> spellings(Map<String, String> codes) {
        var spellings = new TreeMap<String, Country>();
        codes.forEach((spelling, code) -> spellings.put(spelling.toLowerCase(Locale.ROOT),
                read(at("countries"), code, Country::new, "e.g. spellings: {Kirgizia: KG}")));
        return spellings;
    }

    private TableMapping.Dates dates() {
        var entry = Objects.requireNonNullElse(written.dates(), new DatesEntry(null, null, null, null));
        return new TableMapping.Dates(maybe(at("dates"), entry.plannedStart()),
                maybe(at("dates"), entry.plannedEnd()), maybe(at("dates"), entry.actualStart()),
                maybe(at("dates"), entry.actualEnd()));
    }

    private TableMapping.Amount amount(Place place, AmountEntry entry) {
        if (entry.currency() == null) {
            throw new ConfigurationException(place,
                    "an amount has no currency, e.g. currency: {columns: [Currency], constant: EUR}");
        }
        if (entry.currency().constant() != null) {
            read(place, entry.currency().constant(), Currency::getInstance, "e.g. currency: {constant: EUR}");
        }
        return new TableMapping.Amount(column(place, new ColumnEntry(entry.columns(), null, null, entry.required())),
                among(place, "role", entry.role(), FundingRole.values()), maybe(place, entry.currency()),
                maybe(place, entry.date()), maybe(place, entry.valueDate()), maybe(place, entry.periodStart()),
                maybe(place, entry.periodEnd()), maybe(place, entry.provider()), maybe(place, entry.receiver()));
    }

    private TableMapping.NumberFormat numbers(Place place, NumbersEntry entry) {
        var decimal = Objects.requireNonNullElse(entry.decimal(), "");
        var grouping = Objects.requireNonNullElse(entry.grouping(), " ");
        if (decimal.length() != 1 || grouping.length() != 1 || decimal.equals(grouping)) {
            throw new ConfigurationException(place,
                    "numbers have two different signs, e.g. numbers: [{decimal: \".\", grouping: \",\"}]");
        }
        return new TableMapping.NumberFormat(decimal.charAt(0), grouping.charAt(0));
    }

    private TableMapping.Column maybe(Place place, @Nullable ColumnEntry entry) {
        return entry == null ? TableMapping.Column.NONE : column(place, entry);
    }

    private TableMapping.Column column(Place place, ColumnEntry entry) {
        var headers = Objects.requireNonNullElse(entry.columns(), List.<String>of());
        if (headers.isEmpty() && (entry.constant() == null || entry.required())) {
            throw new ConfigurationException(place, "names no columns, e.g. columns: [Project ID, Identifier]");
        }
        return new TableMapping.Column(headers, Optional.ofNullable(entry.constant()),
                Optional.ofNullable(entry.separator()), entry.required());
    }

    private TableMapping.DateFormat dateFormat(String format) {
        return read(at("date-formats"), format, TableMapping.DateFormat::of,
                "e.g. date-formats: [yyyy-MM-dd, dd.MM.yyyy]");
    }

    private Pattern pattern(String regex) {
        return read(at("identifier"), regex, Pattern::compile, "e.g. global: '[A-Z]{2}-[A-Z]{3}-.+'");
    }

    private static String language(Place place, String language) {
        if (!LANGUAGE.matcher(language).matches()) {
            throw new ConfigurationException(place, language + " is not an ISO 639-1 code, e.g. language: en");
        }
        return language;
    }

    private static <C extends Enum<C> & Coded> C among(Place place, String key, @Nullable String code, C[] values) {
        return Arrays.stream(values).filter(value -> value.code().equals(code)).findFirst()
                .orElseThrow(() -> new ConfigurationException(place, key + " " + code + " is none of "
                        + Arrays.stream(values).map(Coded::code).toList() + ", e.g. " + key + ": "
                        + values[0].code()));
    }

    private static <T> T read(Place place, String written, Function<String, T> meaning, String example) {
        try {
            return meaning.apply(written);
        } catch (IllegalArgumentException _) {
            throw new ConfigurationException(place, "\"" + written + "\" cannot be read, " + example);
        }
    }

    private <W, T> List<T> each(String key, List<W> entries, BiFunction<Place, W, T> meaning) {
        var all = new ArrayList<T>();
        for (var at = 0; at < entries.size(); at++) {
            all.add(meaning.apply(Yaml.place(file, text, key, at), entries.get(at)));
        }
        return all;
    }

    private Place at(String key) {
        return Yaml.place(file, text, key);
    }
}
