package org.esep.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.esep.fact.Match;
import org.esep.fact.Notice;
import org.esep.fact.OrganisationMention;
import org.esep.fact.RegisteredId;
import org.esep.settings.Decision;
import org.esep.settings.Decisions;

/// What persons decided on which names mean one thing, applied to what documents tell. A thing is meant by its id, by
/// the id that it had before it was merged, or by any name that it ever bore.
final class DecidedMatches {

    /// Above all that documents can weigh.
    private static final double DECIDED = 100;

    private final Decisions decisions;
    private final Map<String, Set<String>> spellings = new HashMap<>();
    private final Set<Decision> applied = new HashSet<>();

    DecidedMatches(Decisions decisions, List<RegisteredId> registry) {
        this.decisions = decisions;
        registry.forEach(entry -> Stream.concat(Stream.of(entry.id()), entry.formerIds().stream()).forEach(
                id -> spellings.computeIfAbsent(id, _ -> new HashSet<>()).addAll(entry.spellings())));
    }

    /// Pairs of profiles to join whatever tells them apart.
    List<Linkage.Pair> joins(List<Profile> profiles) {
        var pairs = new ArrayList<Linkage.Pair>();
        for (var decision : decisions.of(Decision.Join.class)) {
            var meant = decision.programmes().stream().map(name -> meant(profiles, name)).toList();
            if (meant.stream().noneMatch(List::isEmpty)) {
                applied.add(decision);
            }
            var all = meant.stream().flatMap(List::stream).distinct().toList();
            for (var at = 1; at < all.size(); at++) {
                pairs.add(decided(all.getFirst(), all.get(at)));
            }
        }
        return pairs;
    }

    private static Linkage.Pair decided(Profile one, Profile other) {
        return new Linkage.Pair(one, other, new Match(one.mention(), other.mention(),
                List.of(new Match.Feature(Match.Kind.DECISION, DECIDED))), DECIDED);
    }

    /// The profiles that are to be apart from all others of their programme, each with a mark of where it belongs.
    Map<Activities.Key, String> splits(List<Profile> profiles) {
        var apart = new HashMap<Activities.Key, String>();
        for (var decision : decisions.of(Decision.Split.class)) {
            var meant = meant(profiles, decision.programme()).stream()
                    .filter(profile -> decision.documents().contains(profile.key().document())).toList();
            if (!meant.isEmpty()) {
                applied.add(decision);
            }
            meant.forEach(profile -> apart.put(profile.key(), decision.taken().place().toString()));
        }
        return apart;
    }

    /// Keys that are shared by mentions of organisations that a person joined.
    List<String> keys(OrganisationMention mention) {
        return decisions.of(Decision.JoinOrganisations.class).stream()
                .filter(decision -> decision.organisations().stream().anyMatch(thing -> isMeant(mention.name(), thing)
                        || mention.known().filter(thing::equals).isPresent()))
                .peek(applied::add).map(decision -> Clusters.DECIDED + decision.taken().place()).toList();
    }

    /// The name under which a thing of this id and these names is to be shown.
    Optional<String> name(String id, List<String> names) {
        return decisions.of(Decision.Rename.class).stream()
                .filter(decision -> decision.thing().equals(id)
                        || names.stream().anyMatch(name -> isMeant(name, decision.thing())))
                .peek(applied::add).map(Decision.Rename::name).reduce((_, last) -> last);
    }

    private List<Profile> meant(List<Profile> profiles, String thing) {
        return profiles.stream()
                .filter(profile -> profile.known().filter(thing::equals).isPresent()
                        || profile.record().filter(record -> isMeant(record, thing)).isPresent()
                        || profile.names().stream().anyMatch(named -> isMeant(named.claim().name(), thing)))
                .toList();
    }

    /// Whether a person decided on any programme.
    boolean isOnProgrammes() {
        return programmes().findAny().isPresent();
    }

    private Stream<String> programmes() {
        return Stream.of(decisions.of(Decision.Join.class).stream().flatMap(join -> join.programmes().stream()),
                decisions.of(Decision.Split.class).stream().map(Decision.Split::programme),
                decisions.of(Decision.Rename.class).stream().map(Decision.Rename::thing)).flatMap(things -> things);
    }

    /// Whether a decision on programmes means one of these names.
    boolean isOnAny(List<String> names) {
        return programmes().anyMatch(thing -> names.stream().anyMatch(name -> isMeant(name, thing)));
    }

    /// Whether a name is one of the thing that an id or a name means.
    boolean isMeant(String name, String thing) {
        var plain = Spelling.plain(name);
        return plain.equals(Spelling.plain(thing)) || spellings.getOrDefault(thing, Set.of()).contains(plain);
    }

    /// A notice for each decision on what is one that means nothing of what documents tell.
    List<Notice> notices() {
        return decisions.decisions().stream().filter(decision -> isOfNames(decision) && !applied.contains(decision))
                .map(Decision::unmatched).toList();
    }

    private static boolean isOfNames(Decision decision) {
        return switch (decision) {
            case Decision.Join _,Decision.JoinOrganisations _,Decision.Split _,Decision.Rename _ -> true;
            case Decision.OverrideFigures _,Decision.Reject _,Decision.Confirm _ -> false;
        };
    }
}
