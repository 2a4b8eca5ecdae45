package org.esep.report.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.esep.aggregate.Net;
import org.esep.aggregate.Outgoing;
import org.esep.fact.ActivityRecord;
import org.esep.iati.Country;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;
import org.esep.iati.OrganisationRole;
import org.esep.iati.PartialDate;
import org.esep.iati.Percentage;
import org.esep.iati.Period;

/// The standard's values as fields of JSON.
final class Values {

    private Values() {}

    static Optional<String> date(Optional<PartialDate> date) {
        return date.map(PartialDate::toString);
    }

    static Map<String, Object> money(Money money) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("amount", money.amount());
        fields.put("currency", money.currency().getCurrencyCode());
        return fields;
    }

    static Map<String, Object> period(Period period) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("periodStart", date(period.start()));
        fields.put("periodEnd", date(period.end()));
        return fields;
    }

    static List<String> codes(Collection<Country> countries) {
        return countries.stream().map(Country::code).sorted().toList();
    }

    /// The stated shares in percent by country.
    static Map<String, Object> shares(SortedMap<Country, Optional<Percentage>> countries) {
        var fields = new LinkedHashMap<String, Object>();
        countries.forEach((country, share) -> share.ifPresent(some -> fields.put(country.code(), some.value())));
        return fields;
    }

    static Map<String, Object> sums(SortedMap<FundingRole, Money> sums) {
        var fields = new LinkedHashMap<String, Object>();
        sums.forEach((role, money) -> fields.put(role.code(), money.amount()));
        return fields;
    }

    /// What goes out and counts once along the delivery chain, by what it is.
    static Map<String, Object> nets(Map<Outgoing, Net> nets) {
        var fields = new LinkedHashMap<String, Object>();
        for (var what : Outgoing.values()) {
            Optional.ofNullable(nets.get(what)).ifPresent(net -> fields.put(what.code(), net.counted().amount()));
        }
        return fields;
    }

    static Map<String, Object> related(ActivityRecord.Related related) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("identifier", related.identifier());
        fields.put("type", related.type().code());
        return fields;
    }

    static Map<String, Object> classification(ActivityRecord.Classification code) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("vocabulary", code.vocabulary());
        fields.put("code", code.code());
        fields.put("name", code.name());
        fields.put("percentage", code.percentage().map(Percentage::value));
        return fields;
    }

    static Map<String, Object> byRole(SortedMap<OrganisationRole, ? extends Collection<String>> ids) {
        var fields = new LinkedHashMap<String, Object>();
        ids.forEach((role, some) -> fields.put(role.code(), some));
        return fields;
    }
}
