package org.esep.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.esep.iati.Coded;
import org.esep.iati.Country;

/// What an entry of `recipients.yaml` at this place may say; anything else is told with an example that would do.
record MailingEntry(Place place, Settings settings, RecipientCountries reported, Schedule schedule) {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}|[\\u2028\\u2029]");
    private static final String ALL = "all";

    String name(@Nullable String written) {
        if (written == null || written.isBlank()) {
            throw wrong("name is missing; e.g. name: Desk for Kazakhstan");
        }
        if (CONTROL.matcher(written).find()) {
            throw wrong("name is more than one line; e.g. name: Desk for Kazakhstan");
        }
        return written.strip();
    }

    MailAddress to(@Nullable String written) {
        try {
            return MailAddress.parse(Optional.ofNullable(written).orElse("")).orElseThrow(
                    () -> wrong("to is missing; e.g. to: desk@example.org"));
        } catch (IllegalArgumentException _) {
            throw wrong("to: " + written + " is not a mail address; e.g. to: desk@example.org");
        }
    }

    /// One of the languages in which reports are written.
    String language(String written) {
        if (!settings.languages().contains(written)) {
            throw wrong("language " + written + " is none of " + settings.languages() + " in esep.yaml; e.g. "
                    + settings.languages().getFirst());
        }
        return written;
    }

    List<String> languages(@Nullable List<String> written) {
        var languages = some("languages", written, settings.languages().subList(0, 1));
        return languages.stream().map(this::language).distinct().toList();
    }

    /// Some of those that have reports of their own; none for the overview of all.
    Optional<List<Country>> countries(@Nullable Object written) {
        if (ALL.equals(written)) {
            return Optional.empty();
        }
        if (!(written instanceof List<?> codes) || codes.isEmpty()) {
            throw wrong("countries are a list or all; e.g. countries: [KZ, KG]");
        }
        return Optional.of(codes.stream().map(code -> country(String.valueOf(code))).toList());
    }

    private Country country(String code) {
        return reported.countries().stream().filter(country -> country.code().equals(code)).findFirst().orElseThrow(
                () -> wrong("countries: " + code + " is none of " + reported.countries()
                        + " in countries.yaml; e.g. countries: [KZ, KG]"));
    }

    <E extends Enum<E> & Coded> List<E> formats(@Nullable List<String> written, E[] all) {
        return some("formats", written, List.of(all[0].code())).stream().map(code -> coded("formats", code, all))
                .toList();
    }

    /// The first where nothing is written.
    <E extends Enum<E> & Coded> E coded(String key, @Nullable String written, E[] all) {
        return written == null
                ? all[0]
                : Arrays.stream(all).filter(value -> value.code().equals(written)).findFirst()
                        .orElseThrow(() -> wrong(key + ": " + written + " is none of "
                                + Arrays.stream(all).map(Coded::code).collect(Collectors.joining(", ", "[", "]"))
                                + "; e.g. " + key + ": " + all[0].code()));
    }

    /// Runs that there are; `main` where nothing is written.
    List<String> definitions(@Nullable List<String> written) {
        var names = some("definitions", written, List.of(Definition.MAIN));
        names.stream().filter(name -> schedule.find(name).isEmpty()).findFirst().ifPresent(name -> {
            throw wrong("definitions: " + name + " is none of "
                    + schedule.definitions().stream().map(Definition::name).toList()
                    + " in schedule.yaml; e.g. definitions: [main]");
        });
        return names;
    }

    private List<String> some(String key, @Nullable List<String> written, List<String> otherwise) {
        if (written != null && written.isEmpty()) {
            throw wrong(key + " is empty; e.g. " + key + ": " + otherwise);
        }
        return written == null ? otherwise : written;
    }

    ConfigurationException wrong(String reason) {
        return new ConfigurationException(place, reason);
    }
}
