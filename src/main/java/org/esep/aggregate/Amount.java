package org.esep.aggregate;

import java.util.Optional;

import org.esep.iati.Money;
import org.esep.iati.Qualifier;
import org.esep.settings.Rate;

/// An amount as stated and in the reporting currency. `original` is empty where amounts of several currencies were
/// added, `reporting` where there is no rate; `rate` is empty where none was needed.
public record Amount(Optional<Money> original, Optional<Money> reporting, Optional<Rate> rate, Qualifier qualifier) {}
