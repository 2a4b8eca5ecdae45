package org.esep.report.pdf;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import org.esep.iati.Coded;
import org.esep.iati.OrganisationType;
import org.esep.report.chart.Bar;

/// Distinct organisations by role and by type.
record PartnerBars(Known known) {

    List<Bar> byRole() {
        return known.ledger().totals().partnersByRole().entrySet().stream()
                .map(entry -> bar("role.", entry.getKey(), entry.getValue())).toList();
    }

    /// What is not known stands last.
    List<Bar> byType() {
        var all = new TreeSet<String>();
        known.ledger().activities().forEach(summary -> summary.partners().values().forEach(all::addAll));
        return byType(all);
    }

    private List<Bar> byType(Collection<String> organisations) {
        var counts = new TreeMap<OrganisationType, Integer>();
        organisations.forEach(id -> counts.merge(known.type(id), 1, Integer::sum));
        return counts.entrySet().stream().map(entry -> bar("type.", entry.getKey(), entry.getValue())).toList();
    }

    private Bar bar(String list, Coded code, int count) {
        return new Bar(known.words().text(list + code.code()), BigDecimal.valueOf(count), String.valueOf(count));
    }
}
