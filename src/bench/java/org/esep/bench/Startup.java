package org.esep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Prints how many seconds short commands take, begun by the front door and, right beside it, from the plain jar: the medians
/// of so many starts of each, which is the argument. The front door has to have been used before.
public final class Startup {

    private static final double NANOS = 1e9;
    private static final List<String> DOOR = List.of("./esep");
    private static final List<String> JAR = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "target/quick/esep.jar");

    private final Path folder;
    private final int starts;

    private Startup(Path folder, int starts) {
        this.folder = folder;
        this.starts = starts;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Startup(Files.createTempDirectory("esep-bench"), Integer.parseInt(arguments[0])).tell();
    }

    private void tell() throws IOException, InterruptedException {
        var run = List.of("run", "--reports", folder.resolve("reports").toString(), "--state",
                folder.resolve("state").toString(), "--config", "config");
        time(DOOR, run);
        System.out.println("command     front door  plain jar");
        for (var command : List.of(List.of("--help"), run, List.of("check", "--config", "config"))) {
            tell(command);
        }
        Folder.remove(folder);
    }

    private void tell(List<String> command) throws IOException, InterruptedException {
        var door = new ArrayList<Double>();
        var jar = new ArrayList<Double>();
        for (var start = 0; start < starts; start++) {
            door.add(time(DOOR, command));
            jar.add(time(JAR, command));
        }
        System.out.println(String.format(Locale.ROOT, "%-10s %11.2f %10.2f", command.getFirst(), median(door), median(jar)));
    }

    private static double time(List<String> program, List<String> command) throws IOException, InterruptedException {
        var start = System.nanoTime();
        var ended = new ProcessBuilder(Stream.concat(program.stream(), command.stream()).toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start()
                .waitFor();
        if (ended != 0) {
            throw new IllegalStateException(command + " ended with " + ended);
        }
        return (System.nanoTime() - start) / NANOS;
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
