package org.esep.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.fact.Candidate;
import org.esep.fact.Claim;
import org.esep.fact.CountryStated;
import org.esep.fact.Envelope;
import org.esep.fact.Funding;
import org.esep.fact.Milestone;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.iati.Country;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.FinanceType;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;
import org.esep.iati.Period;
import org.esep.language.Slot;

/// Makes claims of what rules found in one line.
final class Claims {

    private static final int SHORTEST = 21;

    private final Line line;
    private final Optional<Country> main;

    /// `main` is the country that the document speaks of most: that of envelopes and events that name none.
    Claims(Reading reading, Optional<Country> main) {
        this.line = reading.line();
        this.main = main;
        this.named = reading.countries().stream().flatMap(country -> country.countries().stream()).distinct().toList();
    }

    private final List<Country> named;

    /// The claims of a finding, all about the same activity, or about none.
    List<Claim> of(Finding finding) {
        return switch (finding.rule().gives()) {
            case BUDGET -> funding(finding, FundingRole.BUDGET);
            case CONTRIBUTION -> funding(finding, FundingRole.CONTRIBUTION);
            case ENVELOPE -> money(finding).<Claim>map(money -> envelope(money, finding)).toList();
            case PERIOD -> made(finding, Mention.OfPeriod.class).filter(Claims::isLong)
                    .<Claim>map(period -> period(period.period(), Edition.CURRENT)).toList();
            case START -> dates(finding).<Claim>map(date -> period(Period.from(date.date()), Edition.CURRENT)).toList();
            case END -> dates(finding).<Claim>map(date -> period(Period.until(date.date()), Edition.CURRENT)).toList();
            case ORIGINAL_END ->
                dates(finding).<Claim>map(date -> period(Period.until(date.date()), Edition.ORIGINAL)).toList();
            case MILESTONE -> milestones(finding);
            case FUNDING -> partners(finding, OrganisationRole.FUNDING);
            case ACCOUNTABLE -> partners(finding, OrganisationRole.ACCOUNTABLE);
            case EXTENDING -> partners(finding, OrganisationRole.EXTENDING);
            case IMPLEMENTING -> partners(finding, OrganisationRole.IMPLEMENTING);
            case PARTNER -> partners(finding).toList();
            case COUNTRY -> countries(finding);
            case DURATION, PARENT, NOTHING -> List.of();
        };
    }

    /// What lasts some days only is an event.
    private static boolean isLong(Mention.OfPeriod period) {
        var start = period.period().start();
        var end = period.period().end();
        return start.isEmpty() || end.isEmpty()
                || start.get().first().plusDays(SHORTEST).isBefore(end.get().last());
    }

    private static PeriodStated period(Period period, Edition edition) {
        return new PeriodStated(period, DateType.PLANNED, edition);
    }

    private static <T extends Mention> Stream<T> made(Finding finding, Class<T> type) {
        return finding.made().stream().filter(type::isInstance).map(type::cast);
    }

    private static Stream<Mention.OfMoney> money(Finding finding) {
        return made(finding, Mention.OfMoney.class);
    }

    private static Stream<Mention.OfDate> dates(Finding finding) {
        return made(finding, Mention.OfDate.class);
    }

    private static Optional<OrganisationMention> funder(Finding finding) {
        return finding.captures().stream().filter(capture -> capture.slot() == Slot.FUNDER)
                .flatMap(capture -> organisation(capture.mention())).findFirst();
    }

    private static List<Claim> funding(Finding finding, FundingRole role) {
        var claims = new ArrayList<Claim>();
        var funder = funder(finding);
        money(finding).forEach(money -> claims.add(new Funding(money.money(), role, funder, money.qualifier(),
                FinanceType.UNKNOWN, List.of(), Period.UNKNOWN, Optional.empty(), money.also())));
        funder.ifPresent(organisation -> claims.add(new Participation(organisation, OrganisationRole.FUNDING)));
        return List.copyOf(claims);
    }

    private Envelope envelope(Mention.OfMoney money, Finding finding) {
        var period = finding.captures().stream().map(Matcher.Capture::mention)
                .filter(Mention.OfPeriod.class::isInstance)
                .map(mention -> ((Mention.OfPeriod) mention).period()).findFirst().orElse(Period.UNKNOWN);
        return new Envelope(money.money(), FundingRole.BUDGET, funder(finding), money.qualifier(), here(), period,
                line.text(), Optional.empty());
    }

    private List<Country> here() {
        return named.isEmpty() ? main.stream().toList() : named;
    }

    private List<Claim> milestones(Finding finding) {
        return finding.made().stream().<Claim>mapMulti((mention, claims) -> {
            if (mention instanceof Mention.OfDate date) {
                claims.accept(new Milestone(date.date(), Optional.empty(), here(), line.text()));
            } else if (mention instanceof Mention.OfPeriod period) {
                period.period().start().ifPresent(
                        start -> claims.accept(new Milestone(start, period.period().end(), here(), line.text())));
            }
        }).toList();
    }

    /// The bodies that work together with others in an activity.
    static Stream<Claim> partners(Finding finding) {
        return partners(finding, OrganisationRole.PARTNER).stream();
    }

    private static List<Claim> partners(Finding finding, OrganisationRole role) {
        return finding.made().stream().flatMap(Claims::organisation)
                .<Claim>map(organisation -> new Participation(organisation, role)).toList();
    }

    /// A country that gives money is named for its government.
    private static Stream<OrganisationMention> organisation(Mention mention) {
        return switch (mention) {
            case Mention.OfOrganisation of -> Stream.of(of.organisation());
            case Mention.OfCountry of -> Stream.of(new OrganisationMention(of.name(), List.of(), Optional.empty()));
            case Mention.OfActivity _,Mention.OfMoney _,Mention.OfPeriod _,Mention.OfDate _,Mention.OfDuration _ ->
                Stream.empty();
        };
    }

    private static List<Claim> countries(Finding finding) {
        return made(finding, Mention.OfCountry.class).flatMap(mention -> mention.countries().stream()
                .<Claim>map(country -> new CountryStated(country, Optional.empty(), mention.region(), mention.basis())))
                .toList();
    }

    /// A claim about an activity with its evidence.
    static Candidate about(String subject, Claim claim, org.esep.fact.Evidence evidence) {
        return new Candidate(claim, evidence, Optional.of(subject));
    }
}
