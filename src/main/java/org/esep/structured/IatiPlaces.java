package org.esep.structured;

import java.util.Optional;
import java.util.TreeMap;

import org.esep.fact.Basis;
import org.esep.fact.CountryStated;
import org.esep.fact.Notice;
import org.esep.iati.Country;
import org.esep.iati.Percentage;

/// The countries in which an activity works; where only its transactions name any, theirs.
final class IatiPlaces {

    static final String COUNTRY = "recipient-country";

    private final IatiActivity activity;

    IatiPlaces(IatiActivity activity) {
        this.activity = activity;
    }

    void read() {
        activity.all(COUNTRY).forEach(element -> find(element)
                .ifPresent(country -> claim(country, percentage(element), element)));
        if (activity.all(COUNTRY).isEmpty()) {
            ofTransactions();
        }
    }

    private void ofTransactions() {
        var countries = new TreeMap<Country, IatiElement>();
        for (var transaction : activity.all("transaction")) {
            for (var element : transaction.all(COUNTRY)) {
                Codes.findCountry(element.attribute("code")).ifPresent(country -> countries.putIfAbsent(country,
                        element));
            }
        }
        countries.forEach((country, element) -> claim(country, Optional.empty(), element));
    }

    private void claim(Country country, Optional<Percentage> percentage, IatiElement element) {
        activity.claim(new CountryStated(country, percentage, Optional.empty(), Basis.STATED), element);
    }

    /// The country that an element names by its code.
    Optional<Country> find(IatiElement element) {
        var country = Codes.findCountry(element.attribute("code"));
        if (country.isEmpty()) {
            activity.notice(Notice.Code.CODE_UNKNOWN, element);
        }
        return country;
    }

    /// The share that an element states; one that is no share is left out.
    Optional<Percentage> percentage(IatiElement element) {
        var written = element.attribute("percentage");
        var share = Decimal.findPercentage(written);
        if (share.isEmpty() && !written.isEmpty()) {
            activity.notice(Notice.Code.ELEMENT_MALFORMED, element);
        }
        return share;
    }
}
