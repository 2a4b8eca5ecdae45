package org.esep.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.esep.report.published.MoneyLine;
import org.esep.report.published.ProgrammeLine;

/// A figure of a programme as its page shows it: what it is, the value as stated, the value in the currency of the
/// report with its rate, how it was chosen, and the documents behind it.
record Figure(String label, Optional<String> of, Optional<String> value, Optional<String> reported,
        Optional<String> rate, String choice, List<Looking.Link> documents, List<ProgrammeLine.CheckedLine> checked) {

    static List<Figure> of(ProgrammeLine line, Looking looking) {
        var figures = new ArrayList<Figure>();
        line.budget().ifPresent(money -> figures.add(money(line, money, "budget", looking)));
        line.contributions().forEach(money -> figures.add(money(line, money, "contribution", looking)));
        figures.addAll(Sums.of(line, looking));
        line.start().ifPresent(date -> figures.add(date(line, "start", date, looking)));
        line.end().ifPresent(date -> figures.add(date(line, "end", date, looking)));
        return figures;
    }

    private static Figure money(ProgrammeLine line, MoneyLine money, String figure, Looking looking) {
        var told = looking.told();
        return new Figure(told.word("subject", figure), money.funder().map(looking::organisation),
                money.stated().map(told::money), money.reported(line.reportingCurrency()).map(told::money),
                money.rate().map(rate -> rate.stripTrailingZeros().toPlainString() + money.rateYear()
                        .map(year -> " (" + year + ")").orElse("")),
                told.word("choice", money.rule()), places(line, money.documents(), looking),
                checked(line, figure));
    }

    private static Figure date(ProgrammeLine line, String figure, String date, Looking looking) {
        var told = looking.told();
        var evidence = line.evidence(figure);
        return new Figure(told.word("subject", figure), Optional.empty(), Optional.of(told.date(date)),
                Optional.empty(), Optional.empty(),
                evidence.map(some -> told.word("choice", some.rule())).orElse(""),
                places(line, evidence.stream().flatMap(some -> some.documents().stream()).toList(), looking),
                checked(line, figure));
    }

    private static List<Looking.Link> places(ProgrammeLine line, List<String> documents, Looking looking) {
        var used = line.used();
        return documents.stream().map(document -> looking.place(line.id(), document, used)).toList();
    }

    private static List<ProgrammeLine.CheckedLine> checked(ProgrammeLine line, String figure) {
        return line.evidence(figure).map(ProgrammeLine.EvidenceLine::checked).orElse(List.of());
    }
}
