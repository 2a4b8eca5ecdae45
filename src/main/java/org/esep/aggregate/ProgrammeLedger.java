package org.esep.aggregate;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.esep.fact.Activity;
import org.esep.fact.Fact;
import org.esep.iati.Money;

/// The ledger of one programme with its parts: only their rows of the whole, and their own totals. What lies inside the
/// budget of a parent that is not there counts here.
public final class ProgrammeLedger {

    private final Ledger whole;
    private final String programme;
    private final SortedSet<String> activities;
    private final FactCount count;
    private final Set<String> documents;

    private ProgrammeLedger(Ledger whole, String programme) {
        this.whole = whole;
        this.programme = programme;
        this.activities = family(whole, programme);
        this.count = count();
        this.documents = new TreeSet<>(count.byDocument().keySet());
        here().forEach(summary -> documents.addAll(summary.documents()));
    }

    /// `programme` is the id of an activity of the whole portfolio. All facts pass by once.
    public static Ledger of(Ledger whole, String programme) {
        return new ProgrammeLedger(whole, programme).rows();
    }

    /// The programme, its parts and theirs.
    private static SortedSet<String> family(Ledger whole, String programme) {
        var family = new TreeSet<>(Set.of(programme));
        var grows = true;
        while (grows) {
            grows = family.addAll(whole.activities().named().stream()
                    .filter(activity -> activity.parent().filter(family::contains).isPresent())
                    .map(Activity::id).toList());
        }
        return family;
    }

    private List<ActivitySummary> here() {
        return activities.stream().flatMap(id -> whole.activities().find(id).stream()).toList();
    }

    private FactCount count() {
        var counting = new FactCounting();
        facts().forEach(fact -> counting.add(fact, List.of()));
        return counting.whole();
    }

    private Stream<Fact> facts() {
        return whole.facts().about(id -> id.filter(this::isHere).isPresent());
    }

    private boolean isHere(String activity) {
        return activities.contains(activity);
    }

    private Ledger rows() {
        var milestones = whole.milestones().stream().filter(line -> line.activity().filter(this::isHere).isPresent())
                .toList();
        var rows = Rows.of(gathered(), _ -> UnaryOperator.identity(), new Marking(Keeping.IN_MEMORY),
                new Rows.Apart(List.of(), milestones));
        var summing = new Summing(rows, new Money(BigDecimal.ZERO, whole.currency()));
        var used = rows.funding().stream().flatMap(line -> line.amount().rate().stream()).collect(Collectors.toSet());
        return new Ledger(whole.asOf(), Optional.empty(), Optional.of(programme), whole.currency(), summing.totals(),
                summing.countries(), rows.activities(), rows.pairs(), rows.funding(), rows.years(),
                organisations(), List.of(), milestones,
                whole.followUps().stream().filter(followUp -> isHere(followUp.activity())).toList(),
                rows.disagreements(), whole.rates().stream().filter(used::contains).toList(), whole.checks(),
                this::facts, count, new TreeMap<>(),
                whole.documents().stream().filter(document -> documents.contains(document.path())).toList(),
                copies(), whole.notices().stream().filter(notice -> documents.contains(notice.document())).toList(),
                whole.changes().stream().filter(change -> isHere(change.activity())).toList(), decided(),
                whole.alike().stream().filter(this::isHere).toList());
    }

    private Gathered gathered() {
        var gathered = new Gathered(Keeping.IN_MEMORY);
        here().forEach(gathered::add);
        activities.forEach(id -> {
            Stretch.of(whole.funding(), FundingLine::activity, id).forEach(gathered.funding::add);
            Stretch.of(whole.years(), YearLine::activity, id).forEach(gathered.years::add);
        });
        whole.disagreements().stream().filter(line -> isHere(line.activity())).forEach(gathered.disagreements::add);
        return gathered;
    }

    private List<OrganisationSummary> organisations() {
        var named = new TreeSet<>(count.organisations());
        here().forEach(summary -> {
            named.addAll(summary.funders());
            summary.partners().values().forEach(named::addAll);
        });
        return whole.organisations().stream().filter(summary -> named.contains(summary.organisation().id())).toList();
    }

    private SortedMap<String, String> copies() {
        var copies = new TreeMap<>(whole.copies());
        copies.keySet().retainAll(documents);
        return copies;
    }

    private boolean isHere(Alike alike) {
        return isHere(alike.suggestion().activity()) || isHere(alike.suggestion().other());
    }

    /// Those on its facts.
    private AppliedDecisions decided() {
        Collection<?> on = whole.decided().on(facts().map(Fact::id).toList());
        return new AppliedDecisions(
                whole.decided().decisions().stream().filter(applied -> on.contains(applied.decision())).toList(),
                whole.decided().byFact());
    }
}
