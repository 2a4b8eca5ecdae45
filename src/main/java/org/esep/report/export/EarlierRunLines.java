package org.esep.report.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.esep.aggregate.Change;
import org.esep.aggregate.EarlierRun;
import org.esep.aggregate.Keeping;
import org.esep.iati.ActivityStatus;
import org.esep.iati.Country;
import org.esep.iati.Money;

/// Reads back of `programmes.jsonl` what a later run is compared with.
public final class EarlierRunLines {

    private EarlierRunLines() {}

    /// The path inside a published folder.
    public static String path() {
        return DataFile.PROGRAMMES.path();
    }

    /// None where the content is not what this program writes; the stream stays open. The activities are kept while they
    /// are read.
    public static Optional<EarlierRun> read(InputStream in, Keeping keeping) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var run = EarlierRun.read(keeping);
        for (var text = reader.readLine(); text != null; text = reader.readLine()) {
            var line = Json.find(text, Line.class);
            if (line.isEmpty()) {
                return Optional.empty();
            }
            run.add(line.get().known());
        }
        return run.end();
    }

    record Line(String id, List<String> formerIds, String name, String status, List<String> countries,
            Optional<String> start, Optional<String> end, Optional<MoneyFields> budget, List<MoneyFields> contributions,
            String reportingCurrency, List<EvidenceFields> evidence) {

        private EarlierRun.Known known() {
            return new EarlierRun.Known(id, formerIds, name, then(),
                    countries.stream().map(Country::new).collect(Collectors.toCollection(TreeSet::new)), figures());
        }

        private ActivityStatus then() {
            return Arrays.stream(ActivityStatus.values()).filter(known -> known.code().equals(status)).findFirst()
                    .orElse(ActivityStatus.UNKNOWN);
        }

        private SortedMap<EarlierRun.Key, Change.State> figures() {
            var figures = new TreeMap<EarlierRun.Key, Change.State>();
            budget.flatMap(money -> money.state(reportingCurrency)).ifPresent(
                    state -> figures.put(new EarlierRun.Key(Change.Subject.BUDGET, ""), state));
            contributions.forEach(share -> share.state(reportingCurrency).ifPresent(state -> figures.put(
                    new EarlierRun.Key(Change.Subject.CONTRIBUTION, share.funder().orElse("")), state)));
            start.ifPresent(date -> figures.put(new EarlierRun.Key(Change.Subject.START, ""), state(date, "start")));
            end.ifPresent(date -> figures.put(new EarlierRun.Key(Change.Subject.END, ""), state(date, "end")));
            return figures;
        }

        private Change.State state(String date, String figure) {
            return Change.State.of(date, evidence.stream().filter(fields -> fields.figure().equals(figure))
                    .flatMap(fields -> fields.documents().stream()).flatMap(List::stream).toList());
        }
    }

    record MoneyFields(Optional<String> funder, Optional<BigDecimal> amount, Optional<String> currency,
            Optional<BigDecimal> reporting, Optional<List<String>> documents) {

        private Optional<Change.State> state(String reportingCurrency) {
            return amount.or(() -> reporting)
                    .map(value -> Money.of(value.toPlainString(),
                            amount.flatMap(_ -> currency).orElse(reportingCurrency)))
                    .map(money -> Change.State.of(money.toString(), documents.orElse(List.of())));
        }
    }

    record EvidenceFields(String figure, Optional<List<String>> documents) {}
}
