package org.esep.report.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.esep.aggregate.IatiActivity;
import org.esep.aggregate.IatiMoney;
import org.esep.aggregate.StandingRecord;
import org.esep.fact.ActivityRecord;
import org.esep.fact.Funding;
import org.esep.iati.Percentage;

/// Recipient countries and regions, which the standard has either with the activity or with each of its transactions.
final class IatiPlaces {

    private IatiPlaces() {}

    /// Whether each transaction names its country and the activity no shares, so that the countries stand there.
    static boolean areInTransactions(IatiActivity activity) {
        var transactions = activity.complete().stream()
                .filter(money -> IatiCodes.transaction(money.role()).isPresent()).toList();
        return !transactions.isEmpty() && transactions.stream().allMatch(IatiPlaces::isPlaced)
                && Stream.concat(activity.summary().countries().values().stream(),
                        regions(activity).stream().map(ActivityRecord.Classification::percentage))
                        .allMatch(Optional::isEmpty);
    }

    private static boolean isPlaced(IatiMoney money) {
        return money.funding().map(Funding::countries).filter(countries -> countries.size() == 1).isPresent();
    }

    static void write(XmlElements xml, IatiActivity activity) {
        var regions = regions(activity);
        var countries = activity.summary().countries();
        var shares = new ArrayList<Optional<Percentage>>(countries.values());
        regions.forEach(region -> shares.add(region.percentage()));
        var percentages = IatiShares.of(shares).iterator();
        countries.keySet().forEach(country -> xml.empty("recipient-country",
                Attributes.of("code", country.code()).and("percentage", percentages.next())));
        regions.forEach(region -> xml.empty("recipient-region", Attributes.of("code", region.code())
                .and("vocabulary", region.vocabulary()).and("percentage", percentages.next())));
    }

    private static List<ActivityRecord.Classification> regions(IatiActivity activity) {
        return activity.record().map(StandingRecord::claim).map(ActivityRecord::regions).orElse(List.of());
    }
}
