package org.esep.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The Java files below a folder, judged as text. Each finding names the file, what is wrong and how to repair it.
public record Sources(Path top) {

    private static final Predicate<String> ASCII = Pattern.compile("\\p{ASCII}*").asMatchPredicate();
    private static final Predicate<String> SENTENCE = Pattern.compile("\\A/// [A-Z][^.]*.*?\\.(?=\\s)", Pattern.DOTALL)
            .asPredicate();
    private static final Predicate<String> NULL_MARKED = Pattern.compile("^@NullMarked$", Pattern.MULTILINE)
            .asPredicate();

    private static final Predicate<String> UNORDERED = Pattern
            .compile("Map\\.of\\((?!\\))[^;{}]*?\\)\\s*\\.(?:forEach|entrySet|keySet|values)\\(").asPredicate();

    public List<String> beyondAscii() {
        return files().flatMap(file -> {
            var lines = text(file).lines().toList();
            return IntStream.range(0, lines.size()).filter(i -> !ASCII.test(lines.get(i)))
                    .mapToObj(i -> name(file) + ":" + (i + 1)
                            + " has a letter beyond ASCII: words belong in config/ or a message bundle, signs in \\u form");
        }).toList();
    }

    public List<String> withoutSentence() {
        return descriptions().filter(file -> !SENTENCE.test(text(file)))
                .map(file -> name(file) + " does not begin with a sentence: say in /// what the package is").toList();
    }

    public List<String> withoutNullMarked() {
        return descriptions().filter(file -> !NULL_MARKED.test(text(file)))
                .map(file -> name(file) + " lacks @NullMarked: null is not a value here").toList();
    }

    public List<String> longerThan(int limit) {
        return files().filter(file -> text(file).lines().count() > limit)
                .map(file -> name(file) + " has " + text(file).lines().count() + " lines: is it one thing?").toList();
    }

    /// Maps made by `Map.of` are gone through in an order that changes from one start of the program to the next.
    public List<String> withoutOrder() {
        return files().filter(file -> UNORDERED.test(text(file)))
                .map(file -> name(file) + " goes through a Map.of: its order differs from run to run, list the entries")
                .toList();
    }

    private Stream<Path> descriptions() {
        return files().map(file -> file.resolveSibling("package-info.java")).distinct();
    }

    private Stream<Path> files() {
        try (var all = Files.walk(top)) {
            return all.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Path file) {
        return top.relativize(file).toString().replace('\\', '/');
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
