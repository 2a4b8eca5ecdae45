package org.esep.evaluate;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.evaluate.Judgement.Verdict;

/// Compares the facts of one programme in one document with those of the gold standard.
record ProgrammeScore(Gold.Programme gold, FoundFacts found, Likeness likeness, Judge judge) {

    void score() {
        judge.add(Kind.COUNTRY, gold.name(), Comparison.of(gold.countries(), found.countries(), String::equals));
        judge.add(Kind.START, gold.name(),
                Comparison.of(gold.start(), found.dates("start"), ProgrammeScore::isSameDate));
        judge.add(Kind.END, gold.name(), Comparison.of(gold.end(), found.dates("end"), ProgrammeScore::isSameDate));
        var funding = Comparison.of(gold.funding(), found.funding(), (grant, sum) -> grant.sum().isSame(sum));
        judge.add(Kind.FUNDING, gold.name(), funding);
        funding.matches().forEach(this::funder);
        partners();
    }

    /// A found date may be finer than the right one, not coarser.
    static boolean isSameDate(String right, String found) {
        return found.startsWith(right);
    }

    private void funder(Comparison.Match<Gold.Grant, Gold.Sum> match) {
        var funders = match.expected().value().funders();
        if (funders.isEmpty() || match.found().isEmpty()) {
            return;
        }
        var line = match.found().getFirst().lines().subList(0, 1);
        var told = line.getFirst();
        var names = Stream.of("funder", "funderName").flatMap(field -> told.text(field).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (likeness.of(funders, names) >= Likeness.ENOUGH) {
            judge.add(Kind.FUNDER, Verdict.HIT, gold.name(), names, line);
            return;
        }
        judge.add(Kind.FUNDER, Verdict.MISSED, gold.name(), funders, line);
        told.text("funder").ifPresent(_ -> judge.add(Kind.FUNDER, Verdict.WRONG, gold.name(), names, line));
    }

    private void partners() {
        var told = found.partners();
        var right = gold.partners();
        var pairs = Pairing.of(right.stream().map(partner -> partner.value().names()).toList(),
                told.stream().map(partner -> partner.value().names()).toList(), likeness);
        for (var j = 0; j < told.size(); j++) {
            var i = pairs.get(j);
            if (i == null) {
                partner(Verdict.WRONG, told.get(j));
            } else if (right.get(i).isRequired()) {
                partner(Verdict.HIT, told.get(j));
                roles(right.get(i).value(), told.get(j));
            }
        }
        IntStream.range(0, right.size()).filter(i -> right.get(i).isRequired() && !pairs.containsValue(i)).forEach(
                i -> judge.add(Kind.PARTNER, Verdict.MISSED, gold.name(), right.get(i).value().names(), Found.NONE));
    }

    private void partner(Verdict verdict, Found<Gold.Partner> partner) {
        judge.add(Kind.PARTNER, verdict, gold.name(), partner.value().names(), partner.lines());
    }

    private void roles(Gold.Partner right, Found<Gold.Partner> told) {
        var all = new TreeSet<>(right.roles());
        all.addAll(told.value().roles());
        for (var role : all) {
            judge.add(Kind.ROLE, verdict(role, right.roles(), told.value().roles()), gold.name(),
                    told.value().names() + " " + role, told.lines());
        }
    }

    private static Verdict verdict(String role, Set<String> right, Set<String> told) {
        if (!told.contains(role)) {
            return Verdict.MISSED;
        }
        return right.contains(role) ? Verdict.HIT : Verdict.WRONG;
    }
}
