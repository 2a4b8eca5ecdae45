package org.esep.report.published;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.esep.fact.Span;

/// The facts of a published folder, found by programme and by document.
public final class Facts {

    private static final int LONGEST_QUOTE = 10_000;

    private final LineFile file;
    /// Numbers of lines, those of one programme together.
    private final int[] byProgramme;
    private final Map<String, Stretch> programmes;
    private final Map<String, Stretch> documents;

    Facts(LineFile file, int[] byProgramme, Map<String, Stretch> programmes, Map<String, Stretch> documents) {
        this.file = file;
        this.byProgramme = byProgramme;
        this.programmes = programmes;
        this.documents = documents;
    }

    /// Places from the first to before the last.
    record Stretch(int from, int to) {

        static final Stretch NOTHING = new Stretch(0, 0);

        int size() {
            return to - from;
        }

        /// A part of it, as much as there is.
        IntStream part(long start, int most) {
            var first = from + Math.min(start, size());
            return IntStream.range((int) first, (int) Math.min(first + most, to));
        }
    }

    /// How many facts there are of a programme.
    public int ofProgramme(String id) {
        return programmes.getOrDefault(id, Stretch.NOTHING).size();
    }

    /// Some of the facts of a programme, in the order of the file.
    public List<FactLine> ofProgramme(String id, long start, int most) {
        return file.values(numbers(id, start, most), FactLine.class);
    }

    /// The same as they stand in the file.
    public List<String> raw(String programme, long start, int most) {
        return file.lines(numbers(programme, start, most));
    }

    /// How many facts there are of a document.
    public int ofDocument(String path) {
        return documents.getOrDefault(path, Stretch.NOTHING).size();
    }

    /// The facts of a document whose quotes begin in this part of its text or a little before, in order.
    public List<FactLine> ofDocument(String path, Span part) {
        var stretch = documents.getOrDefault(path, Stretch.NOTHING);
        var from = first(stretch, part.start() - LONGEST_QUOTE);
        return file.values(IntStream.range(from, first(new Stretch(from, stretch.to()), part.end())), FactLine.class);
    }

    /// How many records the facts of a document stand in, counted to the last of them; none where it is no structured data.
    public int records(String path) {
        var stretch = documents.getOrDefault(path, Stretch.NOTHING);
        return stretch.size() == 0
                ? 0
                : file.values(IntStream.of(stretch.to() - 1), FactLine.class).stream()
                        .filter(last -> last.pointer().isPresent()).mapToInt(last -> last.quoteStart() + 1).sum();
    }

    /// The first of the facts that stand in these records of a document of structured data, in order.
    public List<FactLine> ofRecords(String path, Span records, int most) {
        var stretch = documents.getOrDefault(path, Stretch.NOTHING);
        var from = first(stretch, records.start());
        var to = first(new Stretch(from, stretch.to()), records.end());
        return file.values(new Stretch(from, to).part(0, most), FactLine.class);
    }

    /// The first of the facts of a programme that stand in this document, in order.
    public List<FactLine> ofProgramme(String id, String document, int most) {
        var within = documents.getOrDefault(document, Stretch.NOTHING);
        var all = programmes.getOrDefault(id, Stretch.NOTHING);
        var found = Arrays.binarySearch(byProgramme, all.from(), all.to(), within.from());
        var from = found < 0 ? -found - 1 : found;
        return file.values(Arrays.stream(byProgramme, from, Math.min(from + most, all.to()))
                .takeWhile(number -> number < within.to()), FactLine.class);
    }

    /// The first of a stretch whose quote does not begin before a place; the stretch is in order of quotes.
    private int first(Stretch stretch, int place) {
        var low = stretch.from();
        var high = stretch.to();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (file.values(IntStream.of(middle), Quoted.class).getFirst().quoteStart() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    record Quoted(int quoteStart) {}

    private IntStream numbers(String programme, long start, int most) {
        return programmes.getOrDefault(programme, Stretch.NOTHING).part(start, most)
                .map(place -> byProgramme[place]);
    }
}
