package org.esep.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Candidate;
import org.esep.fact.CountryStated;
import org.esep.fact.Envelope;
import org.esep.fact.Extraction;
import org.esep.fact.Funding;
import org.esep.fact.Match;
import org.esep.fact.Milestone;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.gazetteer.Gazetteer;
import org.esep.gazetteer.KnownActivity;
import org.esep.iati.Country;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.PartialDate;

/// Makes the profiles of the activities of a document.
final class Profiles {

    private final Gazetteer gazetteer;
    private final Organisations organisations;
    private final TitleReader titles;
    private final Map<String, List<Title>> known = new HashMap<>();
    private final Map<Object, Object> shared = new HashMap<>();

    Profiles(Gazetteer gazetteer, Organisations organisations, TitleReader titles) {
        this.gazetteer = gazetteer;
        this.organisations = organisations;
        this.titles = titles;
    }

    /// Sorted by key; what a document claims about an activity that it does not name is not told.
    List<Profile> of(Extraction extraction) {
        Map<String, Building> bySubject = new TreeMap<>();
        var organisation = organisations.ids(extraction);
        var record = Records.identifier(extraction).map(RecordId::of);
        for (var candidate : extraction.candidates()) {
            candidate.subject().ifPresent(
                    subject -> add(bySubject.computeIfAbsent(subject, _ -> new Building()), candidate,
                            organisation.apply(candidate)));
        }
        return bySubject.entrySet().stream().filter(entry -> !entry.getValue().named.isEmpty())
                .map(entry -> profile(new Activities.Key(extraction.document().path(), entry.getKey()),
                        entry.getValue(), record))
                .toList();
    }

    private static final class Building {

        private final List<Mentioned.Named> named = new ArrayList<>();
        private final List<Title> titles = new ArrayList<>();
        private final TreeSet<String> funders = new TreeSet<>();
        private final TreeSet<String> partners = new TreeSet<>();
        private final TreeSet<String> amounts = new TreeSet<>();
        private final TreeSet<PartialDate> starts = new TreeSet<>();
        private final TreeSet<PartialDate> ends = new TreeSet<>();
        private final TreeSet<Country> countries = new TreeSet<>();
    }

    private void add(Building building, Candidate candidate, Optional<String> organisation) {
        switch (candidate.claim()) {
            case ActivityNamed named -> {
                building.named.add(new Mentioned.Named(candidate.evidence().language(), named));
                Stream.concat(Stream.of(named.name()), named.aliases().stream())
                        .map(name -> titles.read(name, candidate.evidence().language())).forEach(building.titles::add);
            }
            case CountryStated stated -> building.countries.add(stated.country());
            case PeriodStated stated -> {
                stated.period().start().ifPresent(building.starts::add);
                stated.period().end().ifPresent(building.ends::add);
            }
            case Funding funding -> {
                building.amounts.add(funding.money().toString());
                funding.alsoStatedAs().stream().map(Money::toString).forEach(building.amounts::add);
                organisation.ifPresent(building.funders::add);
            }
            case Participation participation -> organisation
                    .ifPresent((participation.role() == OrganisationRole.FUNDING
                            ? building.funders
                            : building.partners)::add);
            case ActivityRecord _,Envelope _,Milestone _ -> {
                // Tell no activity from another.
            }
        }
    }

    private Profile profile(Activities.Key key, Building building, Optional<String> record) {
        var mentioned = new Mentioned(key, building.named, known(building.named), record);
        var entry = mentioned.known().flatMap(gazetteer::findActivity);
        var mention = new Match.Mention(key.document(), building.named.getFirst().claim().name());
        var all = Stream.concat(building.titles.stream(), entry.stream().flatMap(one -> titles(one).stream()));
        return new Profile(mentioned, mention, all.distinct().toList(), mentioned.known().flatMap(gazetteer::findWhole),
                shared(building.funders), shared(building.partners), shared(building.amounts),
                shared(building.starts), shared(building.ends), shared(building.countries));
    }

    /// What the gazetteer calls an activity.
    private List<Title> titles(KnownActivity entry) {
        return known.computeIfAbsent(entry.id(), _ -> entry.names().entrySet().stream().flatMap(names -> names
                .getValue().stream().map(name -> titles.read(name, names.getKey()))).toList());
    }

    /// The same list for equal values.
    @SuppressWarnings("unchecked")
    private <T> List<T> shared(Collection<T> values) {
        return (List<T>) shared.computeIfAbsent(List.copyOf(values), same -> same);
    }

    /// The id of the phase where a document names it beside the whole.
    private Optional<String> known(List<Mentioned.Named> named) {
        var ids = named.stream().flatMap(name -> name.claim().known().stream()).distinct().toList();
        var phase = ids.stream().filter(id -> gazetteer.findWhole(id).filter(ids::contains).isPresent())
                .findFirst();
        return phase.or(() -> ids.stream().findFirst());
    }
}
