package org.esep.deliver;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.esep.report.export.Manifest;
import org.esep.settings.Retention;

/// The published folders, named by the UTC start of their runs, so that the last by name is the newest.
record Shelf(Path reports) {

    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final Pattern NAMED = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}Z");

    Optional<Path> newest() throws IOException {
        return published().stream().findFirst();
    }

    /// The newest first.
    List<Path> published() throws IOException {
        try (var all = Files.list(reports)) {
            return all.filter(Shelf::isPublished)
                    .sorted(Comparator.comparing((Path folder) -> folder.getFileName().toString()).reversed()).toList();
        }
    }

    /// Those that are more than is kept, or older at this moment; never the newest.
    List<Path> beyond(Retention retention, Instant now) throws IOException {
        var oldest = NAME.format(now.minus(Duration.ofDays(retention.days())));
        var all = published();
        return IntStream.range(1, all.size()).filter(at -> isMore(at, retention)
                || (retention.days() > 0 && all.get(at).getFileName().toString().compareTo(oldest) < 0))
                .mapToObj(all::get).toList();
    }

    private static boolean isMore(int at, Retention retention) {
        return retention.runs() > 0 && at >= retention.runs();
    }

    /// A published folder by its name; any other name finds nothing, wherever it would lead.
    Optional<Path> find(String run) {
        return NAMED.matcher(run).matches()
                ? Optional.of(reports.resolve(run)).filter(Shelf::isPublished)
                : Optional.empty();
    }

    /// This moment, or the first one behind the newest folder where that bears a later name.
    Instant behind(Instant start) throws IOException {
        return newest().map(folder -> Instant.from(NAME.parse(folder.getFileName().toString())))
                .filter(named -> !named.isBefore(start)).map(named -> named.plusSeconds(1)).orElse(start);
    }

    /// Moves a folder to its place and gives the place.
    Path place(Path folder, Instant start) throws IOException {
        var at = start;
        while (!placed(folder, target(at))) {
            at = at.plusSeconds(1);
        }
        return target(at);
    }

    private Path target(Instant at) {
        return reports.resolve(NAME.format(at));
    }

    /// Whether the place was free; another publication may take it between the look and the move.
    private static boolean placed(Path folder, Path target) throws IOException {
        if (isTaken(target)) {
            return false;
        }
        try {
            Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (FileSystemException e) {
            if (isTaken(target)) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isTaken(Path target) {
        return Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isPublished(Path folder) {
        return NAMED.matcher(folder.getFileName().toString()).matches()
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(folder.resolve(Manifest.FILE), LinkOption.NOFOLLOW_LINKS);
    }
}
