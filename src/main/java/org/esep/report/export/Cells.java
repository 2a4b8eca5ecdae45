package org.esep.report.export;

import java.util.Collection;
import java.util.stream.Collectors;

import org.esep.iati.Country;
import org.esep.iati.Money;

/// Values as the text of a cell.
final class Cells {

    /// Between the values of a cell that holds several.
    static final String SEPARATOR = ";";

    private Cells() {}

    static String countries(Collection<Country> countries) {
        return countries.stream().map(Country::code).sorted().collect(Collectors.joining(SEPARATOR));
    }

    static String currency(Money money) {
        return money.currency().getCurrencyCode();
    }
}
