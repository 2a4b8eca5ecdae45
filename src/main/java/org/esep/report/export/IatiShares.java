package org.esep.report.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.esep.iati.Percentage;

/// The percentages of the countries and regions of one activity, which have to add up to 100: those that do not are
/// rebased to two places, the last of them taking the rest. One place alone needs none.
final class IatiShares {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private IatiShares() {}

    /// In the order of the stated ones; all empty where none is stated.
    static List<Optional<String>> of(List<Optional<Percentage>> stated) {
        var weights = stated.stream().map(share -> share.map(Percentage::value).orElse(BigDecimal.ZERO)).toList();
        var sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (stated.size() == 1 || sum.signum() == 0) {
            return stated.stream().map(_ -> Optional.<String>empty()).toList();
        }
        return (sum.compareTo(WHOLE) == 0 ? weights : rebased(weights, sum)).stream()
                .map(share -> Optional.of(share.toPlainString())).toList();
    }

    private static List<BigDecimal> rebased(List<BigDecimal> weights, BigDecimal sum) {
        var shares = new ArrayList<>(weights.stream()
                .map(weight -> weight.multiply(WHOLE).divide(sum, 2, RoundingMode.DOWN)).toList());
        var rest = WHOLE.subtract(shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        var last = weights.lastIndexOf(weights.stream().filter(weight -> weight.signum() > 0)
                .reduce((_, later) -> later).orElseThrow());
        shares.set(last, shares.get(last).add(rest));
        return shares;
    }
}
