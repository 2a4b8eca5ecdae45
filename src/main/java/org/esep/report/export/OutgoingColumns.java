package org.esep.report.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.esep.aggregate.Outgoing;
import org.esep.aggregate.OutgoingSum;
import org.esep.iati.Money;

/// The columns of commitments and spending, gross and net; empty where none are reported.
final class OutgoingColumns {

    private OutgoingColumns() {}

    /// Gross as reported, excluded what others count, and the net by where it belongs.
    static <R> List<Column<R>> of(Function<R, SortedMap<Outgoing, OutgoingSum>> sums) {
        return Arrays.stream(Outgoing.values()).flatMap(what -> {
            var sum = sum(sums, what);
            return Stream.of(column(what, "Gross", sum, OutgoingSum::gross),
                    column(what, "Excluded", sum, OutgoingSum::excluded),
                    column(what, "NetOwn", sum, OutgoingSum::own),
                    column(what, "NetRegional", sum, OutgoingSum::regional));
        }).toList();
    }

    static <R> List<Column<R>> withoutCountry(Function<R, SortedMap<Outgoing, OutgoingSum>> sums) {
        return Arrays.stream(Outgoing.values())
                .map(what -> column(what, "NetWithoutCountry", sum(sums, what), OutgoingSum::withoutCountry)).toList();
    }

    private static <R> Function<R, Optional<OutgoingSum>> sum(Function<R, SortedMap<Outgoing, OutgoingSum>> sums,
            Outgoing what) {
        return row -> Optional.ofNullable(sums.apply(row).get(what));
    }

    private static <R> Column<R> column(Outgoing what, String part, Function<R, Optional<OutgoingSum>> sum,
            Function<OutgoingSum, Money> money) {
        return Column.decimal(what.code() + part, row -> sum.apply(row).map(money).map(Money::amount));
    }
}
