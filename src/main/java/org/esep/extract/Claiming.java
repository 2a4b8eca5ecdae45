package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.esep.fact.Candidate;
import org.esep.iati.Country;
import org.esep.language.Outcome;

/// Binds what rules found in a line to the activities that it is about; what needs an activity and has none is left out.
final class Claiming {

    private final Binder binder;
    private final Evidences evidences;
    private final Durations durations;

    Claiming(Binder binder, Evidences evidences, Durations durations) {
        this.binder = binder;
        this.evidences = evidences;
        this.durations = durations;
    }

    List<Candidate> of(Reading reading, int number, Optional<Country> main) {
        var candidates = new ArrayList<Candidate>();
        for (var finding : Findings.in(reading)) {
            var evidence = evidences.of(reading.line(), finding.rule().id(), finding.rule().confidence());
            var claims = new Claims(reading, main).of(finding);
            var subjects = subjects(finding, number);
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

    private List<String> subjects(Finding finding, int number) {
        return finding.rule().gives() == Outcome.ENVELOPE || finding.rule().gives() == Outcome.MILESTONE
                ? List.of()
                : binder.subjects(number, finding.made().getFirst().span());
    }
}
