package org.esep.report.published;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.esep.report.export.DataFile;

/// The programmes of a published folder in order of their ids.
public final class Programmes {

    private final LineFile file;
    private final List<Known> known;
    private final Map<String, Integer> numbers;

    private Programmes(LineFile file, List<Known> known, Map<String, Integer> numbers) {
        this.file = file;
        this.known = known;
        this.numbers = numbers;
    }

    static Programmes of(Published published) throws IOException {
        var known = new ArrayList<Known>();
        var numbers = new HashMap<String, Integer>();
        var former = new HashMap<String, Integer>();
        var file = LineFile.scan(LineFile.source(published, DataFile.PROGRAMMES), Head.class, (head, number) -> {
            numbers.put(head.id(), number);
            head.formerIds().forEach(id -> former.put(id, number));
            known.add(head.known());
        });
        former.forEach(numbers::putIfAbsent);
        return new Programmes(file, known, numbers);
    }

    /// What is remembered of each programme; `names` holds all its names in small letters, to search in.
    public record Known(String id, String name, Map<String, String> namesByLanguage, String names,
            Set<String> countries, Optional<String> parent) {

        /// Whether one of its names holds these words, in small letters.
        public boolean isCalled(String words) {
            return names.contains(words);
        }
    }

    record Head(String id, List<String> formerIds, String name, Map<String, String> names, List<String> aliases,
            List<String> countries, Optional<String> parent) {

        private Known known() {
            var all = Stream.of(Stream.of(id, name), names.values().stream(), aliases.stream())
                    .flatMap(some -> some).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
            return new Known(id, name, Map.copyOf(names), all, Set.copyOf(countries), parent);
        }
    }

    /// A programme by its id, or by one that it had before it was merged.
    public Optional<Known> find(String id) {
        return Optional.ofNullable(numbers.get(id)).map(known::get);
    }

    /// The whole line of a programme.
    public ProgrammeLine line(Known programme) {
        return file.values(IntStream.of(number(programme)), ProgrammeLine.class).getFirst();
    }

    /// The lines of some programmes.
    public List<ProgrammeLine> lines(List<Known> programmes) {
        return file.values(programmes.stream().mapToInt(this::number), ProgrammeLine.class);
    }

    /// The same as they stand in the file.
    public List<String> raw(List<Known> programmes) {
        return file.lines(programmes.stream().mapToInt(this::number));
    }

    /// Those for which this holds, in order.
    public List<Known> where(Predicate<Known> holds) {
        return known.stream().filter(holds).toList();
    }

    Set<String> countries(String id) {
        return find(id).map(Known::countries).orElse(Set.of());
    }

    /// The ids of the countries in which there are programmes.
    public Set<String> countries() {
        return known.stream().flatMap(programme -> programme.countries().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int number(Known programme) {
        return numbers.getOrDefault(programme.id(), -1);
    }
}
