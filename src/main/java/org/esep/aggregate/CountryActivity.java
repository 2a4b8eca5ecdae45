package org.esep.aggregate;

import java.util.Optional;

import org.esep.iati.Country;
import org.esep.iati.FundingRole;
import org.esep.iati.Money;

/// The pair of a country and an activity: the activity in full, how its money belongs to the country, and the budget
/// there in the reporting currency (the share where shares are stated, else in full). `counted` is what of it enters the
/// country's own or regional total: nothing where it lies inside the parent's budget, less for a parent whose children
/// count on their own. `beside` is what of shared money is that of regions, and so in the regional total.
public record CountryActivity(Country country, ActivitySummary activity, Scope scope, Optional<Money> budget,
        Optional<Money> counted, Optional<Money> beside) {

    /// Without money of regions.
    public CountryActivity(Country country, ActivitySummary activity, Scope scope, Optional<Money> budget,
            Optional<Money> counted) {
        this(country, activity, scope, budget, counted, Optional.empty());
    }

    /// By what of the activity's budget enters totals and where it belongs.
    static CountryActivity of(Country country, ActivitySummary activity) {
        var scope = CountryShares.scope(activity);
        var counted = activity.inTotals().map(money -> Placed.of(activity, money));
        return new CountryActivity(country, activity, scope,
                activity.budget().flatMap(figure -> figure.value().reporting())
                        .map(money -> Placed.of(activity, money).beside(country, scope)),
                counted.map(placed -> placed.beside(country, scope)),
                counted.filter(_ -> scope == Scope.SHARE).map(Placed::regional)
                        .filter(money -> money.amount().signum() != 0));
    }

    /// What enters the country's own total.
    public Optional<Money> inOwn() {
        return scope == Scope.REGIONAL ? Optional.empty() : counted;
    }

    /// What enters its regional total.
    public Optional<Money> inRegional() {
        return scope == Scope.REGIONAL ? counted : beside;
    }

    /// The sum of a role there: its share where shares are stated, in full where the activity is regional.
    public Optional<Money> sum(FundingRole role) {
        return Placed.of(activity, role).map(placed -> placed.beside(country, scope));
    }

    /// What goes out of the activity there and enters totals.
    public Optional<Money> net(Outgoing what) {
        return Placed.net(activity, what).map(placed -> placed.beside(country, scope));
    }
}
