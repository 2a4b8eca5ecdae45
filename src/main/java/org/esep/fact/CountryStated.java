package org.esep.fact;

import java.util.Optional;

import org.esep.iati.Country;
import org.esep.iati.Percentage;

/// That an activity works in a country, with its share of the money where stated; `region` is the id of the region
/// that was expanded to this country. `basis` is `INFERRED` where the document names a place in the country, which
/// may be that of a meeting, or does not place the activity and its main country stands in.
public record CountryStated(Country country, Optional<Percentage> percentage, Optional<String> region, Basis basis)
        implements
            Claim {

    /// A country that the text states, without a share.
    public static CountryStated in(Country country, Optional<String> region) {
        return new CountryStated(country, Optional.empty(), region, Basis.STATED);
    }
}
