package org.esep.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.esep.aggregate.Ledger;
import org.esep.aggregate.OrganisationSummary;
import org.esep.fact.Organisation;
import org.esep.iati.Country;

/// `organisations.jsonl`: one organisation a line, with the programmes it takes part in by role.
final class OrganisationLines {

    private OrganisationLines() {}

    static void write(Ledger ledger, OutputStream out) throws IOException {
        Json.lines(ledger.organisations().stream().map(OrganisationLines::line), out);
    }

    private static Map<String, Object> line(OrganisationSummary summary) {
        var line = new LinkedHashMap<String, Object>();
        line.putAll(names(summary.organisation()));
        line.put("roles", Values.byRole(summary.activities()));
        line.put("countries", Values.codes(summary.countries()));
        line.put("contributed", summary.contributed().amount());
        line.put("reportingCurrency", summary.contributed().currency().getCurrencyCode());
        return line;
    }

    private static Map<String, Object> names(Organisation organisation) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", organisation.id());
        fields.put("formerIds", organisation.formerIds());
        fields.put("name", organisation.name());
        fields.put("names", organisation.names());
        fields.put("aliases", organisation.aliases());
        fields.put("acronyms", organisation.acronyms());
        fields.put("type", organisation.type().code());
        fields.put("country", organisation.country().map(Country::code));
        return fields;
    }
}
