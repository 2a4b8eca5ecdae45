package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.fact.Candidate;
import org.esep.fact.Participation;
import org.esep.iati.Country;
import org.esep.iati.OrganisationRole;

/// Binds what rules found in a line to the activities that it is about; what needs an activity and has none is left out.
final class Claiming {

    private static final double FROM_AROUND = 0.95;
    private static final double PRESENTED = 0.6;

    private final Binder binder;
    private final Evidences evidences;
    private final Durations durations = new Durations();
    private final Doers doers = new Doers();
    private final Parents parents;

    Claiming(Binder binder, Evidences evidences) {
        this.binder = binder;
        this.evidences = evidences;
        this.parents = new Parents(binder);
    }

    /// The ends that follow from the durations claimed so far.
    List<Candidate> ends(List<Candidate> candidates) {
        return durations.ends(candidates);
    }

    /// The claims of one line; lines come in reading order.
    List<Candidate> of(Reading reading, int number, Optional<Country> main) {
        var candidates = new ArrayList<Candidate>();
        var all = new Claims(reading, main);
        for (var finding : Findings.in(reading)) {
            var evidence = evidences.of(reading.line(), finding.rule().id(), confidence(finding, number));
            var claims = all.of(finding);
            var subjects = subjects(finding, number);
            parents.child(finding, number).ifPresent(child -> candidates.add(child.claim(evidence)));
            if (Extractor.standsAlone(finding.rule().gives())) {
                claims.forEach(claim -> candidates.add(new Candidate(claim, evidence, Optional.empty())));
            }
            for (var subject : subjects) {
                claims.forEach(claim -> candidates.add(Claims.about(subject, claim, evidence)));
                finding.made().stream().filter(Mention.OfDuration.class::isInstance).map(Mention.OfDuration.class::cast)
                        .forEach(duration -> durations.state(subject, duration.months(), evidence));
            }
        }
        return List.copyOf(candidates);
    }

    /// The partners that headings of the page of an activity present, if nothing else tells what they do in it.
    List<Candidate> presented(List<Reading> readings, List<Candidate> told) {
        return IntStream.range(0, readings.size()).boxed()
                .flatMap(line -> binder.presented(line).stream()
                        .flatMap(partner -> presented(readings.get(line).line(), partner, line)))
                .filter(candidate -> told.stream().noneMatch(other -> isSame(candidate, other))).toList();
    }

    private Stream<Candidate> presented(Line line, Mention.OfOrganisation partner, int number) {
        var claim = new Participation(partner.organisation(), OrganisationRole.PARTNER);
        return binder.subjects(number, partner.span()).stream()
                .map(subject -> Claims.about(subject, claim, evidences.of(line, "heading", PRESENTED)));
    }

    private static boolean isSame(Candidate one, Candidate other) {
        return one.subject().equals(other.subject()) && one.claim() instanceof Participation part
                && other.claim() instanceof Participation told
                && Doers.key(part.organisation()).equals(Doers.key(told.organisation()));
    }

    /// The rule's, less where the line itself does not name the activity.
    private double confidence(Finding finding, int number) {
        return finding.rule().confidence() * (binder.tells(number) ? 1 : FROM_AROUND);
    }

    private List<String> subjects(Finding finding, int number) {
        return switch (finding.rule().gives()) {
            case ENVELOPE, MILESTONE, PARENT -> List.of();
            case IMPLEMENTING -> done(finding, number);
            case BUDGET, CONTRIBUTION, PERIOD, START, END, ORIGINAL_END, DURATION, FUNDING, ACCOUNTABLE, EXTENDING,
                    PARTNER, COUNTRY, NOTHING ->
                bound(finding, number);
        };
    }

    private List<String> bound(Finding finding, int number) {
        return binder.subjects(number, finding.made().getFirst().span());
    }

    private List<String> done(Finding finding, int number) {
        var again = binder.named(number).isEmpty() ? doers.only(finding.made()) : Optional.<String>empty();
        var subjects = again.map(List::of).orElseGet(() -> bound(finding, number));
        doers.tell(finding.made(), subjects);
        return subjects;
    }
}
