package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.esep.corpus.DocumentText;
import org.esep.fact.ActivityNamed;
import org.esep.fact.Candidate;
import org.esep.fact.Extraction;
import org.esep.fact.Notice;
import org.esep.fact.PeriodStated;
import org.esep.gazetteer.Gazetteer;
import org.esep.iati.Country;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.language.LanguagePacks;
import org.esep.language.Outcome;
import org.esep.settings.RecipientCountries;
import org.esep.settings.Regions;

/// Takes from the text of one document what it claims, by the rules of the language packs.
public final class Extractor {

    /// Changes whenever the same text and configuration would give other claims.
    public static final String VERSION = "7";

    private static final double NAMED = 0.9;

    private final LanguagePacks packs;
    private final List<Country> recipients;
    private final Phases phases;
    private final Homes homes;
    private final Map<String, Known> known = new TreeMap<>();

    private Extractor(LanguagePacks packs, RecipientCountries recipients, Phases phases, Homes homes) {
        this.homes = homes;
        this.packs = packs;
        this.recipients = recipients.countries();
        this.phases = phases;
    }

    /// What the gazetteer knows in one language.
    record Known(KnownNames names, KnownNames places, OwnCountries own) {}

    /// `recipients` are the countries that documents are most likely to be about.
    public static Extractor of(LanguagePacks packs, Gazetteer gazetteer, Regions regions,
            RecipientCountries recipients) {
        var homes = packs.find(Homes.LANGUAGE).map(pack -> Homes.of(gazetteer, pack,
                KnownNames.ofPlaces(gazetteer, regions, pack, recipients.countries()))).orElse(Homes.NONE);
        var extractor = new Extractor(packs, recipients, new Phases(gazetteer), homes);
        var own = OwnCountries.of(gazetteer);
        packs.packs().forEach(pack -> extractor.known.put(pack.iso(), new Known(KnownNames.of(gazetteer, pack),
                KnownNames.ofPlaces(gazetteer, regions, pack, recipients.countries()), own)));
        return extractor;
    }

    LanguagePacks packs() {
        return packs;
    }

    /// A reader for the lines of one document.
    Reader reader(String document) {
        return new Reader(known, document);
    }

    /// Never fails for what a document says; what is odd becomes a notice.
    public Extraction extract(DocumentText document) {
        var reader = reader(document.document().path());
        var all = Lines.of(document, packs);
        var written = Dateline.of(document.document().published(), all);
        var lines = all.stream().map(line -> Figures.of(line, written)).toList();
        var blocks = new Blocks(lines);
        var readings = Pages.named(
                Cards.named(lines.stream().map(line -> read(line, blocks, reader)).toList()));
        var notices = new ArrayList<Notice>(document.notices());
        notices.addAll(reader.notices());
        return new Extraction(Dateline.dated(document.document(), all), candidates(readings, new Evidences(document)),
                notices);
    }

    /// Ends soon where nobody waits for the document any more.
    private static Reading read(Figures line, Blocks blocks, Reader reader) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        return reader.read(line, blocks.kind(line.line()));
    }

    private List<Candidate> candidates(List<Reading> readings, Evidences evidences) {
        var binder = new Binder(readings, phases);
        var places = new Places(readings, binder, evidences, new Places.Known(recipients, homes));
        var main = places.main();
        var claiming = new Claiming(binder, evidences);
        var candidates = new ArrayList<Candidate>();
        for (var line = 0; line < readings.size(); line++) {
            candidates.addAll(names(readings.get(line), binder.named(line), evidences));
            candidates.addAll(periods(readings.get(line), binder.named(line), evidences));
            candidates.addAll(parties(readings.get(line), binder.named(line), evidences));
            candidates.addAll(claiming.of(readings.get(line), line, main));
        }
        candidates.addAll(claiming.ends(candidates));
        candidates.addAll(claiming.presented(readings, candidates));
        candidates.addAll(places.claims(candidates));
        return Funders.completed(Places.ofNamesFirst(candidates));
    }

    private static List<Candidate> names(Reading reading, List<Binder.Named> named, Evidences evidences) {
        return named.stream().map(activity -> {
            var mention = activity.mention();
            var claim = new ActivityNamed(mention.name(), mention.aliases(), mention.kind(), Optional.empty(),
                    mention.known());
            return Claims.about(activity.subject(), claim, evidences.of(reading.line(), "name", NAMED));
        }).toList();
    }

    /// The partners whom names tell, as in `cooperation between the Council of Europe and Kazakhstan`.
    private static List<Candidate> parties(Reading reading, List<Binder.Named> named, Evidences evidences) {
        return named.stream().flatMap(activity -> Findings.partners(reading.inside(activity.mention())).stream()
                .flatMap(finding -> Claims.partners(finding)
                        .map(claim -> Claims.about(activity.subject(), claim,
                                evidences.of(reading.line(), finding.rule().id(), finding.rule().confidence())))))
                .toList();
    }

    /// The periods that stand in names.
    private static List<Candidate> periods(Reading reading, List<Binder.Named> named, Evidences evidences) {
        return named.stream().flatMap(activity -> reading.periodsIn(activity.mention()).stream()
                .map(period -> Claims.about(activity.subject(),
                        new PeriodStated(period.period(), DateType.PLANNED, Edition.CURRENT),
                        evidences.of(reading.line(), "period-in-name", NAMED))))
                .toList();
    }

    /// Whether an outcome may be about no activity at all.
    static boolean standsAlone(Outcome outcome) {
        return outcome == Outcome.ENVELOPE || outcome == Outcome.MILESTONE;
    }
}
