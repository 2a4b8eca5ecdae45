package org.esep.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.esep.report.published.FactLine;

/// Tells what a fact states in one line, by the type that its line names.
record Claims(Telling told) {

    private static final String UNKNOWN = "?";
    private static final String EXACT = "exact";

    String tell(FactLine fact) {
        return switch (fact.type()) {
            case "country" -> fact.country().map(code -> country(fact, code)).orElse(UNKNOWN);
            case "period" -> period(fact.start(), fact.end());
            case "funding" ->
                parts(List.of(money(fact), qualifier(fact), fact.funderName(), date(fact), span(fact),
                        countries(fact)));
            case "envelope" -> parts(List.of(fact.what(), money(fact), qualifier(fact), fact.funderName(), span(fact),
                    countries(fact)));
            case "partner" -> parts(List.of(fact.name(), fact.role().map(role -> told.word("role", role))));
            case "milestone" -> parts(List.of(date(fact), fact.what(), countries(fact)));
            case "record" -> parts(List.of(fact.identifier(), fact.reporterName()));
            default -> parts(List.of(fact.name(), fact.kind().map(kind -> told.word("kind", kind))));
        };
    }

    private static String parts(List<Optional<String>> parts) {
        return parts.stream().flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private String country(FactLine fact, String code) {
        return fact.percentage().map(share -> told.words().text("country.share", told.country(code),
                share.toPlainString())).orElseGet(() -> told.country(code));
    }

    private Optional<String> money(FactLine fact) {
        return fact.money().map(money -> told.money(money)
                + fact.role().map(role -> " (" + told.word("money", role) + ")").orElse(""));
    }

    private Optional<String> qualifier(FactLine fact) {
        return fact.qualifier().filter(code -> !code.equals(EXACT)).map(code -> told.word("qualifier", code));
    }

    private Optional<String> date(FactLine fact) {
        return fact.date().map(told::date);
    }

    private Optional<String> span(FactLine fact) {
        return fact.periodStart().or(fact::periodEnd).map(_ -> period(fact.periodStart(), fact.periodEnd()));
    }

    private String period(Optional<String> start, Optional<String> end) {
        return told.words().text("claim.period-text", start.map(told::date).orElse(UNKNOWN),
                end.map(told::date).orElse(UNKNOWN));
    }

    private Optional<String> countries(FactLine fact) {
        return fact.countries().filter(codes -> !codes.isEmpty())
                .map(codes -> String.join(", ", told.countries(codes)));
    }
}
