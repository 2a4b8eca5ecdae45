package org.esep.settings;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// A file of `tables/` as it is written.
record WrittenMapping(@Nullable IdentifierEntry identifier, List<TitleEntry> titles, @Nullable ColumnEntry reporter,
        List<OrganisationEntry> organisations, @Nullable CountriesEntry countries, @Nullable DatesEntry dates,
        @Nullable ColumnEntry updated, List<AmountEntry> money, @Nullable String rows,
        @JsonProperty("date-formats") List<String> dateFormats, List<NumbersEntry> numbers, List<String> nothing) {

    WrittenMapping {
        titles = Objects.requireNonNullElse(titles, List.of());
        organisations = Objects.requireNonNullElse(organisations, List.of());
        money = Objects.requireNonNullElse(money, List.of());
        dateFormats = Objects.requireNonNullElse(dateFormats, List.of("yyyy-MM-dd"));
        numbers = Objects.requireNonNullElse(numbers, List.of(new NumbersEntry(".", ",")));
        nothing = Objects.requireNonNullElse(nothing, List.of());
    }

    record IdentifierEntry(@Nullable List<String> columns, @Nullable String prefix, @Nullable ColumnEntry with,
            @Nullable String global, boolean required) {}

    record TitleEntry(@Nullable List<String> columns, @Nullable String constant, @Nullable String language,
            boolean required) {}

    record OrganisationEntry(@Nullable List<String> columns, @Nullable String constant, @Nullable String separator,
            @Nullable String role, boolean required) {}

    record CountriesEntry(@Nullable List<String> columns, @Nullable String constant, @Nullable String separator,
            @Nullable List<String> languages, @Nullable Map<String, String> spellings, boolean required) {}

    record DatesEntry(@JsonProperty("planned-start") @Nullable ColumnEntry plannedStart,
            @JsonProperty("planned-end") @Nullable ColumnEntry plannedEnd,
            @JsonProperty("actual-start") @Nullable ColumnEntry actualStart,
            @JsonProperty("actual-end") @Nullable ColumnEntry actualEnd) {}

    record AmountEntry(@Nullable List<String> columns, @Nullable String role, @Nullable ColumnEntry currency,
            @Nullable ColumnEntry date, @JsonProperty("value-date") @Nullable ColumnEntry valueDate,
            @JsonProperty("period-start") @Nullable ColumnEntry periodStart,
            @JsonProperty("period-end") @Nullable ColumnEntry periodEnd, @Nullable ColumnEntry provider,
            @Nullable ColumnEntry receiver, boolean required) {}

    record ColumnEntry(@Nullable List<String> columns, @Nullable String constant, @Nullable String separator,
            boolean required) {}

    record NumbersEntry(@Nullable String decimal, @Nullable String grouping) {}
}
