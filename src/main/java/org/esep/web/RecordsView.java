package org.esep.web;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.esep.fact.Span;
import org.esep.report.published.DocumentLine;
import org.esep.report.published.FactLine;

/// What the page of a document of structured data shows: some of its records, each with the facts of it that the viewer
/// may see. Records are numbered from 0; `end` is the number of the first that is left to the next page. Templates call
/// the public methods.
record RecordsView(Looking looking, DocumentLine line, List<Item> items, int start, int end, int all,
        Optional<Integer> chosen) {

    private static final int MOST = 20;
    /// How many facts are read for one page: where records have many, fewer of them are shown.
    private static final int MOST_FACTS = 2_000;

    /// A record with its number and the programmes that its facts are about, which are one but for odd data.
    record Item(int number, List<Looking.Link> programmes, List<FactLine> facts) {}

    static boolean suits(Looking looking, DocumentLine line) {
        return looking.edition().published().contents().facts().records(line.path()) > 0;
    }

    static RecordsView of(Looking looking, DocumentLine line, Optional<Integer> chosen, Optional<Integer> at) {
        var facts = looking.edition().published().contents().facts();
        var all = facts.records(line.path());
        var start = Math.min(at.or(() -> chosen).orElse(0), all - 1);
        var read = facts.ofRecords(line.path(), new Span(start, Math.min(start + MOST, all)), MOST_FACTS);
        var end = end(read, start, Math.min(start + MOST, all));
        return new RecordsView(looking, line, items(looking, read, end), start, end, all, chosen);
    }

    /// Where facts are cut off, the last of their records is left to the next page, unless it is the only one.
    private static int end(List<FactLine> read, int start, int end) {
        return read.size() < MOST_FACTS ? end : Math.max(read.getLast().quoteStart(), start + 1);
    }

    private static List<Item> items(Looking looking, List<FactLine> read, int end) {
        var byRecord = read.stream().filter(fact -> fact.quoteStart() < end).filter(looking.sight()::fact)
                .collect(Collectors.groupingBy(FactLine::quoteStart, TreeMap::new, Collectors.toList()));
        return byRecord.entrySet().stream()
                .map(entry -> new Item(entry.getKey(), programmes(looking, entry.getValue()), entry.getValue()))
                .toList();
    }

    private static List<Looking.Link> programmes(Looking looking, List<FactLine> facts) {
        return facts.stream().flatMap(fact -> fact.programme().stream()).distinct()
                .flatMap(id -> looking.programmes().find(id).stream()).map(looking::programme).toList();
    }

    public String title() {
        return looking.title(line.path());
    }

    public boolean chosen(Item item) {
        return chosen.filter(number -> number == item.number()).isPresent();
    }

    /// Where the page before this one begins.
    public Optional<Integer> before() {
        return Optional.of(start).filter(first -> first > 0).map(first -> Math.max(0, first - MOST));
    }

    /// Where the page behind this one begins.
    public Optional<Integer> behind() {
        return Optional.of(end).filter(next -> next < all);
    }
}
