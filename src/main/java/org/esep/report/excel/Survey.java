package org.esep.report.excel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.esep.aggregate.ActivitySummary;
import org.esep.aggregate.Choice;
import org.esep.aggregate.Figure;
import org.esep.iati.OrganisationRole;
import org.esep.iati.PartialDate;

/// What a workbook tells of all programmes together, found out while they pass by once: how many are doubtful, over which
/// years they run, and in how many of them organisations take part.
final class Survey {

    private final Map<Lack, Long> lacks = new EnumMap<>(Lack.class);
    private final IntSummaryStatistics years = new IntSummaryStatistics();
    private final Map<String, Map<Optional<OrganisationRole>, Integer>> participations = new HashMap<>();

    private Survey() {}

    static Survey of(Iterable<ActivitySummary> activities) {
        var survey = new Survey();
        activities.forEach(survey::add);
        return survey;
    }

    /// What a reader should not take for known of a programme.
    enum Lack {
        WHOLE_BUDGET, BUDGET, DATES
    }

    private void add(ActivitySummary summary) {
        note(Lack.WHOLE_BUDGET,
                summary.budget().filter(figure -> figure.choice() == Choice.SUM_OF_CONTRIBUTIONS).isPresent());
        note(Lack.BUDGET, summary.budget().isEmpty());
        note(Lack.DATES, summary.timeline().start().isEmpty() || summary.timeline().end().isEmpty());
        Stream.of(summary.timeline().start(), summary.timeline().end()).flatMap(Optional::stream)
                .mapToInt(Survey::year).forEach(years);
        var any = new TreeSet<String>();
        summary.partners().forEach((role, ids) -> {
            ids.forEach(id -> count(id, Optional.of(role)));
            any.addAll(ids);
        });
        any.forEach(id -> count(id, Optional.empty()));
    }

    private void note(Lack lack, boolean found) {
        lacks.merge(lack, found ? 1L : 0L, Long::sum);
    }

    static int year(Figure<PartialDate> date) {
        return date.value().last().getYear();
    }

    private void count(String organisation, Optional<OrganisationRole> role) {
        participations.computeIfAbsent(organisation, _ -> new HashMap<>()).merge(role, 1, Integer::sum);
    }

    /// How many programmes lack it.
    long lacking(Lack lack) {
        return lacks.getOrDefault(lack, 0L);
    }

    /// The years of starts and ends that are known.
    IntSummaryStatistics years() {
        return years;
    }

    /// In how many programmes an organisation takes part in a role, without one in any.
    int programmes(String organisation, Optional<OrganisationRole> role) {
        return participations.getOrDefault(organisation, Map.of()).getOrDefault(role, 0);
    }

    /// How many participations there are, an organisation in two roles twice.
    int participations() {
        return participations.values().stream().flatMap(roles -> roles.entrySet().stream())
                .filter(role -> role.getKey().isPresent()).mapToInt(Map.Entry::getValue).sum();
    }
}
