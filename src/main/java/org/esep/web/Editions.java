package org.esep.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.esep.deliver.Publication;
import org.esep.job.RunOptions;
import org.esep.report.published.Published;

/// The published folders of every definition. The few that were used last stay open, so that the places of their lines
/// are found once.
@Component
final class Editions {

    static final String MAIN = "main";
    static final String LATEST = "latest";
    private static final int MOST_OPEN = 4;
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Path reports;
    private final Map<Path, Published> open = new LinkedHashMap<>();

    Editions(RunOptions options) {
        this.reports = options.reports();
    }

    /// The newest one of a definition; none where nothing was published yet.
    Optional<Edition> latest(String definition) {
        return read(() -> Publication.newest(folder(definition))).flatMap(this::open)
                .map(published -> new Edition(definition, Optional.empty(), published));
    }

    /// That of a run by its name, or the newest one.
    Edition of(String definition, String run) {
        var found = run.equals(LATEST)
                ? latest(definition)
                : read(() -> Publication.find(folder(definition), run)).flatMap(this::open)
                        .map(published -> new Edition(definition, Optional.of(run), published));
        return found.orElseThrow(() -> new UnknownException(definition + " " + run));
    }

    /// The names of the runs of a definition that are kept, the newest first.
    List<String> runs(String definition) {
        return read(() -> Publication.kept(folder(definition))).stream().map(Path::getFileName).map(Path::toString)
                .toList();
    }

    /// The names of the definitions that published something, `main` aside.
    List<String> others() {
        if (!Files.isDirectory(reports)) {
            return List.of();
        }
        return read(() -> {
            try (Stream<Path> all = Files.list(reports)) {
                return all.map(Path::getFileName).map(Path::toString)
                        .filter(name -> NAME.matcher(name).matches() && !name.equals(LATEST))
                        .filter(name -> !runs(name).isEmpty()).sorted().toList();
            }
        });
    }

    private Path folder(String definition) {
        if (definition.equals(MAIN)) {
            return reports;
        }
        if (!NAME.matcher(definition).matches() || definition.equals(LATEST)) {
            throw new UnknownException(definition);
        }
        return reports.resolve(definition);
    }

    private Optional<Published> open(Path folder) {
        synchronized (open) {
            var known = Optional.ofNullable(open.remove(folder)).or(() -> read(() -> Published.open(folder)));
            known.ifPresent(published -> open.put(folder, published));
            if (open.size() > MOST_OPEN) {
                open.remove(open.keySet().iterator().next());
            }
            return known;
        }
    }

    @FunctionalInterface
    private interface Reading<T> {

        T read() throws IOException;
    }

    private static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
