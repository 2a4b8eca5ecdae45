package org.esep.aggregate;

import java.util.Optional;

import org.esep.iati.Country;
import org.esep.iati.Money;

/// The pair of a country and an activity: the activity in full, how its money belongs to the country, and the budget
/// there in the reporting currency (the share where shares are stated, else in full). `counted` is what of it enters the
/// country's own or regional total: nothing where it lies inside the parent's budget, less for a parent whose children
/// count on their own.
public record CountryActivity(Country country, ActivitySummary activity, Scope scope, Optional<Money> budget,
        Optional<Money> counted) {}
