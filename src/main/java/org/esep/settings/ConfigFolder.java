package org.esep.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The configuration: a folder laid file by file over the defaults that are packaged with the program. Paths are
/// relative, with `/` between folders.
public final class ConfigFolder {

    private static final String PACKAGED = "config/";
    private static final Pattern OF_SERVER = Pattern.compile("(schedule|recipients|users)\\.yaml|holidays/.*");
    private static final Pattern LINE = Pattern.compile(":\\d+$");

    private final List<Path> layers;

    private ConfigFolder(List<Path> layers) {
        this.layers = List.copyOf(layers);
    }

    /// The packaged defaults alone.
    public static ConfigFolder packaged() {
        return new ConfigFolder(List.of(defaults()));
    }

    /// A folder over the packaged defaults; a file of the folder replaces the default of the same path.
    public static ConfigFolder over(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationException(folder.toString(), "is not a folder");
        }
        return new ConfigFolder(List.of(folder, defaults()));
    }

    public Optional<String> find(String path) {
        return layers.stream().map(layer -> layer.resolve(path)).filter(Files::isRegularFile).findFirst()
                .map(ConfigFolder::text);
    }

    public String read(String path) {
        return find(path).orElseThrow(() -> new ConfigurationException(path, "is missing"));
    }

    /// The path of a file, or a place in it, as one that can be opened from the working folder.
    public String shown(String place) {
        var path = LINE.matcher(place).replaceFirst("");
        var line = place.substring(path.length());
        var layer = layers.stream().filter(folder -> Files.exists(folder.resolve(path))).findFirst();
        if (layer.isEmpty()) {
            return place;
        }
        return layer.get().equals(defaults()) ? PACKAGED + place : inWorkingFolder(layer.get().resolve(path)) + line;
    }

    private static String inWorkingFolder(Path file) {
        var here = Path.of("").toAbsolutePath();
        var there = file.toAbsolutePath().normalize();
        return (there.startsWith(here) ? here.relativize(there) : there).toString();
    }

    /// The paths of all files below a folder whose names end so, sorted, each once.
    public List<String> list(String folder, String ending) {
        var paths = new TreeSet<String>();
        for (var layer : layers) {
            paths.addAll(below(layer, folder, ending));
        }
        return List.copyOf(paths);
    }

    /// The SHA-256 in hex of all files below the folders; `""` is the whole configuration. What only tells when there
    /// are runs and who sees them takes no part: no report is other by it.
    public String digest(String... folders) {
        var sha = sha256();
        for (var folder : folders) {
            for (var path : list(folder, "").stream().filter(path -> !OF_SERVER.matcher(path).matches()).toList()) {
                sha.update((path + "\n" + read(path) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        return HexFormat.of().formatHex(sha.digest());
    }

    private static List<String> below(Path layer, String folder, String ending) {
        var top = layer.resolve(folder);
        if (!Files.isDirectory(top)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(top)) {
            return files.filter(Files::isRegularFile).map(file -> layer.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ConfigurationException(file.toString(), "cannot be read as UTF-8 text: " + e.getMessage());
        }
    }

    private static Path defaults() {
        try {
            var place = Objects.requireNonNull(ConfigFolder.class.getResource("/config/esep.yaml")).toURI();
            return path(place).resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path path(URI place) {
        if (place.getScheme().equals("jar")) {
            open(place);
        }
        return Path.of(place);
    }

    private static void open(URI place) {
        try {
            FileSystems.newFileSystem(place, Map.of());
        } catch (FileSystemAlreadyExistsException e) {
            // Opened by an earlier look at the defaults; one file system serves them all.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
