package org.esep.fact;

import java.util.Optional;

import org.esep.iati.Country;
import org.esep.iati.Percentage;

/// That an activity works in a country, with its share of the money where stated; `region` is the id of the region
/// that was expanded to this country.
public record CountryStated(Country country, Optional<Percentage> percentage, Optional<String> region)
        implements
            Claim {}
