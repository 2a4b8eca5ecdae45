package org.esep.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.esep.language.Rule;

/// Applies the rules of a language to a line. An amount, date or duration goes to the rule of the highest confidence
/// that wants it, of several to the one written first; an organisation may have several roles.
final class Findings {

    private Findings() {}

    static List<Finding> in(Reading reading) {
        var all = new ArrayList<Finding>();
        reading.line().pack().rules().forEach(rule -> all.addAll(of(rule, reading)));
        all.sort(Comparator.comparingDouble((Finding finding) -> -finding.rule().confidence()));
        var taken = new HashSet<Mention>();
        var silenced = new HashSet<Mention>();
        return all.stream().filter(finding -> isFree(finding, taken, silenced)).toList();
    }

    /// What one rule finds, other rules left aside.
    static List<Finding> of(Rule rule, Reading reading) {
        var matcher = new Matcher(reading.units());
        return rule.patterns().stream().flatMap(pattern -> matcher.all(pattern).stream())
                .map(found -> new Finding(rule, found.captures())).filter(finding -> !finding.made().isEmpty())
                .distinct().toList();
    }

    private static boolean isFree(Finding finding, Set<Mention> taken, Set<Mention> silenced) {
        var made = finding.made();
        if (made.stream().anyMatch(silenced::contains)) {
            return false;
        }
        return switch (finding.rule().gives()) {
            case FUNDING, ACCOUNTABLE, EXTENDING, IMPLEMENTING, PARTNER, COUNTRY -> true;
            case BUDGET, CONTRIBUTION, ENVELOPE, PERIOD, START, END, ORIGINAL_END, DURATION, MILESTONE -> made.stream()
                    .allMatch(taken::add);
            case NOTHING -> {
                silenced.addAll(made);
                yield false;
            }
        };
    }
}
