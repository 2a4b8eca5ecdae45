package org.esep.report.published;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.esep.report.export.DataFile;

/// The organisations of a published folder in order of their ids.
public final class Organisations {

    private final LineFile file;
    private final List<Known> known;
    private final Map<String, Integer> numbers;

    private Organisations(LineFile file, List<Known> known, Map<String, Integer> numbers) {
        this.file = file;
        this.known = known;
        this.numbers = numbers;
    }

    static Organisations of(Published published) throws IOException {
        var known = new ArrayList<Known>();
        var numbers = new HashMap<String, Integer>();
        var file = LineFile.scan(LineFile.source(published, DataFile.ORGANISATIONS), Known.class, (head, number) -> {
            numbers.put(head.id(), number);
            known.add(head);
        });
        return new Organisations(file, known, numbers);
    }

    /// What is remembered of each organisation; names are by language.
    public record Known(String id, String name, Map<String, String> names, String type, Optional<String> country) {}

    public Optional<Known> find(String id) {
        return Optional.ofNullable(numbers.get(id)).map(known::get);
    }

    public int size() {
        return known.size();
    }

    /// A stretch of lines as they stand in the file.
    public List<String> raw(int from, int to) {
        return file.lines(IntStream.range(from, to));
    }

    /// The line of one as it stands in the file.
    public Optional<String> raw(String id) {
        return Optional.ofNullable(numbers.get(id)).map(number -> file.lines(IntStream.of(number)).getFirst());
    }
}
