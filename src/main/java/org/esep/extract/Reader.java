package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.esep.fact.Notice;
import org.esep.fact.Span;
import org.esep.iati.ActivityKind;

/// Finds the mentions of the lines of one document in turn; a name that the text abbreviates is known by its acronym
/// from then on.
final class Reader {

    private static final double MOST = 0.7;

    private final Map<String, Extractor.Known> known;
    private final Acronyms acronyms = new Acronyms();
    private final Antecedents antecedents = new Antecedents();
    private final List<Notice> notices = new ArrayList<>();
    private final String document;
    private final List<ActivityKind> introduced = new ArrayList<>();

    /// `known`: the gazetteer's names by language.
    Reader(Map<String, Extractor.Known> known, String document) {
        this.known = known;
        this.document = document;
    }

    /// `block`: what the block of the line speaks of.
    Reading read(Figures figures, Optional<ActivityKind> block) {
        var line = figures.line();
        var names = names(line, block);
        names.forEach(this::remember);
        var mentions = new ArrayList<>(names);
        mentions.addAll(figures.money().amounts());
        mentions.addAll(figures.times());
        figures.money().malformed().forEach(span -> notices.add(new Notice(Notice.Code.AMOUNT_MALFORMED, document,
                Optional.of(line.quote()), span.of(line.text()))));
        introduce(line);
        return Reading.of(line, mentions);
    }

    List<Notice> notices() {
        return List.copyOf(notices);
    }

    private List<Mention> names(Line line, Optional<ActivityKind> block) {
        var names = new ArrayList<Mention>();
        var gazetteer = Optional.ofNullable(known.get(line.pack().iso()));
        var organised = gazetteer.map(found -> found.names().in(line)).orElse(List.of());
        var places = gazetteer.map(found -> found.places().in(line)).orElse(List.of());
        organised.stream().map(mention -> LegalForms.around(line, mention))
                .map(mention -> gazetteer.map(found -> found.own().with(line, mention, places)).orElse(mention))
                .map(mention -> withAliases(line, mention)).forEach(names::add);
        names.addAll(places);
        names.addAll(remembered(line));
        names.addAll(new QuotedNames(line, introduced.stream().findFirst(), block, organised).all());
        names.addAll(new ShapedNames(line, List.copyOf(names)).all());
        names.addAll(new TitledNames(line, block).all());
        names.addAll(new AcronymNames(line).all());
        names.addAll(new OpenedNames(line, List.copyOf(names)).all());
        names.addAll(BrandNames.in(line));
        names.addAll(antecedents.in(line, names));
        names.addAll(new DescribedNames(line, names).all());
        antecedents.remember(names);
        return new DatedNames(line).of(names.stream().filter(name -> !isBody(name, organised)).toList());
    }

    /// A known organisation may have the word for an activity in its name.
    private static boolean isBody(Mention name, List<Mention> known) {
        return name instanceof Mention.OfActivity activity && activity.known().isEmpty()
                && known.stream().anyMatch(body -> body instanceof Mention.OfOrganisation
                        && name.span().contains(body.span())
                        && body.span().length() >= MOST * activity.name().length());
    }

    private static Mention withAliases(Line line, Mention mention) {
        var aliases = Aliases.behind(line.text(), mention.span());
        var span = new Span(mention.span().start(), aliases.end());
        return switch (mention) {
            case Mention.OfActivity of ->
                new Mention.OfActivity(span, of.name(), aliases.names(), of.kind(), of.known());
            case Mention.OfOrganisation of -> new Mention.OfOrganisation(span,
                    new org.esep.fact.OrganisationMention(of.organisation().name(), aliases.names(),
                            of.organisation().known(), of.organisation().type()));
            case Mention.OfCountry _,Mention.OfMoney _,Mention.OfPeriod _,Mention.OfDate _,Mention.OfDuration _ ->
                mention;
        };
    }

    private void remember(Mention mention) {
        var aliases = switch (mention) {
            case Mention.OfActivity of -> of.aliases();
            case Mention.OfOrganisation of -> of.organisation().aliases();
            case Mention.OfCountry _,Mention.OfMoney _,Mention.OfPeriod _,Mention.OfDate _,Mention.OfDuration _ ->
                List.<String>of();
        };
        aliases.forEach(alias -> acronyms.remember(alias, mention));
    }

    private List<Mention> remembered(Line line) {
        var found = new ArrayList<Mention>();
        for (var token : line.tokens()) {
            if (token.isAcronym()) {
                var start = token.span().start();
                acronyms.at(line.text(), start).map(
                        known -> at(new Span(start, start + known.acronym().length()), known.mention()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Mention at(Span span, Mention mention) {
        return switch (mention) {
            case Mention.OfActivity of -> new Mention.OfActivity(span, of.name(), of.aliases(), of.kind(), of.known());
            case Mention.OfOrganisation of -> new Mention.OfOrganisation(span, of.organisation());
            case Mention.OfCountry _,Mention.OfMoney _,Mention.OfPeriod _,Mention.OfDate _,Mention.OfDuration _ ->
                mention;
        };
    }

    /// A heading, a line that ends with a colon and one that counts activities ("two projects") say what is named below
    /// them, up to the next heading; a labelled line only repeats one.
    private void introduce(Line line) {
        if (line.kind() == Line.Kind.LABELLED) {
            return;
        }
        var told = tells(line) ? line.heads().firstActivity() : Optional.<ActivityKind>empty();
        if (told.isPresent() || line.kind() == Line.Kind.TITLE) {
            introduced.clear();
            told.ifPresent(introduced::add);
        }
    }

    private static boolean tells(Line line) {
        var tokens = line.tokens();
        return line.kind() == Line.Kind.TITLE || (!tokens.isEmpty() && tokens.getLast().text().equals(":"))
                || line.heads().counted();
    }
}
