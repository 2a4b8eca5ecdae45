package org.esep.report.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.esep.fact.Activity;
import org.esep.fact.ActivityNamed;
import org.esep.fact.ActivityRecord;
import org.esep.fact.CountryStated;
import org.esep.fact.Envelope;
import org.esep.fact.Fact;
import org.esep.fact.Flow;
import org.esep.fact.Funding;
import org.esep.fact.Milestone;
import org.esep.fact.Organisation;
import org.esep.fact.OrganisationMention;
import org.esep.fact.Participation;
import org.esep.fact.PeriodStated;
import org.esep.iati.Percentage;

/// The fields of a fact's line that depend on what it claims.
record ClaimFields(Directory directory) {

    Map<String, Object> of(Fact fact) {
        return switch (fact.claim()) {
            case ActivityNamed named -> named(fact, named);
            case ActivityRecord record -> record(fact, record);
            case CountryStated stated -> country(fact, stated);
            case PeriodStated stated -> period(fact, stated);
            case Funding funding -> funding(fact, funding);
            case Participation participation -> partner(fact, participation);
            case Envelope envelope -> envelope(fact, envelope);
            case Milestone milestone -> milestone(fact, milestone);
        };
    }

    private Map<String, Object> named(Fact fact, ActivityNamed named) {
        var activity = fact.activity().flatMap(directory::activity);
        var fields = programme(fact);
        fields.put("name", named.name());
        fields.put("canonicalName", activity.map(Activity::name));
        fields.put("aliases", Names.besides(named, activity));
        fields.put("kind", named.kind().code());
        fields.put("parent", activity.flatMap(Activity::parent));
        return fields;
    }

    private static Map<String, Object> record(Fact fact, ActivityRecord record) {
        var fields = programme(fact);
        fields.put("identifier", record.identifier());
        fields.put("reporter", fact.organisation());
        fields.put("reporterName", record.reporter().map(OrganisationMention::name));
        fields.put("secondary", record.secondary());
        fields.put("status", record.status());
        fields.put("updated", record.updated().map(Instant::toString));
        fields.put("hierarchy", record.hierarchy());
        fields.put("related", record.related().stream().map(Values::related).toList());
        fields.put("sectors", record.sectors().stream().map(Values::classification).toList());
        fields.put("regions", record.regions().stream().map(Values::classification).toList());
        return fields;
    }

    private static Map<String, Object> country(Fact fact, CountryStated stated) {
        var fields = programme(fact);
        fields.put("country", stated.country().code());
        fields.put("percentage", stated.percentage().map(Percentage::value));
        fields.put("region", stated.region());
        fields.put("basis", stated.basis().code());
        return fields;
    }

    private static Map<String, Object> period(Fact fact, PeriodStated stated) {
        var fields = programme(fact);
        fields.put("start", Values.date(stated.period().start()));
        fields.put("end", Values.date(stated.period().end()));
        fields.put("kind", stated.kind().code());
        fields.put("edition", stated.edition().code());
        return fields;
    }

    private static Map<String, Object> funding(Fact fact, Funding funding) {
        var fields = programme(fact);
        fields.putAll(Values.money(funding.money()));
        fields.put("role", funding.role().code());
        fields.putAll(funder(fact, funding.funder()));
        fields.put("qualifier", funding.qualifier().code());
        fields.put("financeType", funding.financeType().code());
        fields.put("countries", Values.codes(funding.countries()));
        fields.putAll(Values.period(funding.period()));
        fields.put("date", Values.date(funding.date()));
        fields.put("alsoStatedAs", funding.alsoStatedAs().stream().map(Values::money).toList());
        fields.put("edition", funding.edition().code());
        fields.putAll(flow(funding.flow()));
        return fields;
    }

    /// Nothing where nothing is known of it, as of all prose.
    private static Map<String, Object> flow(Flow flow) {
        var fields = new LinkedHashMap<String, Object>();
        flow.receiver().ifPresent(receiver -> fields.put("receiverName", receiver.name()));
        flow.providerActivity().ifPresent(activity -> fields.put("providerActivity", activity));
        flow.receiverActivity().ifPresent(activity -> fields.put("receiverActivity", activity));
        flow.valueDate().ifPresent(date -> fields.put("valueDate", date.toString()));
        return fields;
    }

    private Map<String, Object> partner(Fact fact, Participation participation) {
        var organisation = fact.organisation().flatMap(directory::organisation);
        var mention = participation.organisation();
        var fields = programme(fact);
        fields.put("organisation", fact.organisation());
        fields.put("name", mention.name());
        fields.put("canonicalName", organisation.map(Organisation::name));
        fields.put("aliases", Names.besides(mention, organisation));
        fields.put("role", participation.role().code());
        return fields;
    }

    private static Map<String, Object> envelope(Fact fact, Envelope envelope) {
        var fields = Values.money(envelope.money());
        fields.put("role", envelope.role().code());
        fields.putAll(funder(fact, envelope.funder()));
        fields.put("qualifier", envelope.qualifier().code());
        fields.put("countries", Values.codes(envelope.countries()));
        fields.putAll(Values.period(envelope.period()));
        fields.put("what", envelope.what());
        fields.put("partOf", envelope.partOf());
        return fields;
    }

    private static Map<String, Object> milestone(Fact fact, Milestone milestone) {
        var fields = programme(fact);
        fields.put("date", milestone.date().toString());
        fields.put("endDate", Values.date(milestone.endDate()));
        fields.put("countries", Values.codes(milestone.countries()));
        fields.put("what", milestone.what());
        return fields;
    }

    private static Map<String, Object> programme(Fact fact) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("programme", fact.activity());
        return fields;
    }

    private static Map<String, Object> funder(Fact fact, Optional<OrganisationMention> funder) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("funder", fact.organisation());
        fields.put("funderName", funder.map(OrganisationMention::name));
        return fields;
    }

}
