package org.esep.resolve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Candidate;
import org.esep.fact.Claim;
import org.esep.fact.CountryStated;
import org.esep.fact.Envelope;
import org.esep.fact.Evidence;
import org.esep.fact.Extraction;
import org.esep.fact.Fact;
import org.esep.fact.Funding;
import org.esep.fact.Milestone;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.fact.Span;

/// Makes facts of the candidates of one document, in the order of [Fact#ORDER]: what is said twice is one fact that tells
/// where else it stands.
final class Facts {

    private static final int ID_BYTES = 8;
    private static final Comparator<Candidate> BEST_FIRST = Comparator
            .comparingDouble((Candidate candidate) -> -candidate.evidence().confidence())
            .thenComparing(candidate -> candidate.evidence().span());

    private final Activities activities;
    private final Organisations organisations;

    Facts(Activities activities, Organisations organisations) {
        this.activities = activities;
        this.organisations = organisations;
    }

    private record Same(Optional<String> activity, Optional<String> organisation, Object said) {}

    List<Fact> of(Extraction extraction) {
        Map<Same, List<Candidate>> same = new LinkedHashMap<>();
        var organisation = organisations.ids(extraction);
        var record = Records.identifier(extraction).flatMap(activities::ofRecord);
        extraction.candidates().stream().sorted(BEST_FIRST).forEach(candidate -> same
                .computeIfAbsent(same(candidate, record, organisation.apply(candidate)), _ -> new ArrayList<>())
                .add(candidate));
        return same.entrySet().stream().map(entry -> fact(entry.getKey(), entry.getValue())).sorted(Fact.ORDER)
                .toList();
    }

    /// Each line of structured data is a claim of its own, be it equal to another.
    private Same same(Candidate candidate, Optional<String> record, Optional<String> organisation) {
        var evidence = candidate.evidence();
        var activity = record.isPresent()
                ? record
                : candidate.subject().flatMap(subject -> activities.id(evidence.document(), subject));
        var said = said(candidate.claim());
        return new Same(activity, organisation,
                evidence.pointer().<Object>map(pointer -> List.of(pointer, said)).orElse(said));
    }

    /// What two claims of one document about the same activity and organisation have in common where they say the same.
    private static Object said(Claim claim) {
        return switch (claim) {
            case ActivityNamed named -> List.of(named.name(), named.parent());
            case ActivityRecord record -> record.identifier();
            case CountryStated stated -> stated.country();
            case PeriodStated stated -> List.of(stated.period(), stated.edition());
            case Funding funding -> List.of(funding.money(), funding.role());
            case Participation participation -> participation.role();
            case Envelope envelope -> List.of("envelope", envelope.money());
            case Milestone milestone -> List.of("milestone", milestone.date());
        };
    }

    private static Fact fact(Same same, List<Candidate> candidates) {
        var best = candidates.getFirst();
        var evidence = best.evidence();
        List<Span> also = candidates.stream().map(candidate -> candidate.evidence().span())
                .filter(span -> !span.equals(evidence.span())).distinct().sorted().toList();
        var told = new Evidence(evidence.document(), evidence.span(), evidence.quote(), evidence.language(),
                evidence.rule(),
                evidence.confidence(), also, evidence.pointer());
        return new Fact(id(same, best), best.claim(), told, same.activity(), same.organisation());
    }

    private static String id(Same same, Candidate candidate) {
        var evidence = candidate.evidence();
        var said = String.join("\n", evidence.document(), evidence.span() + evidence.pointer().orElse(""),
                evidence.rule(),
                candidate.claim().toString(), same.activity().orElse(""), same.organisation().orElse(""));
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
