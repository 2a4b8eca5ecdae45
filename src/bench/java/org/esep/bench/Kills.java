package org.esep.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Random;

/// Kills runs over the bundled documents (kill -9) at random moments, starts them again until they reach their end, and
/// compares every byte that they publish with those of runs that nobody disturbed. The argument is the number of kills; every
/// fifth run writes reports in all languages, the others in one. It ends with an error where a run does not go on, or where
/// what it published differs.
public final class Kills {

    private static final long SEED = 1;
    private static final int ALL_LANGUAGES = 5;
    private static final double AGAIN = 0.8;
    private static final long SECOND = 1_000_000_000;

    private final Path folder;
    private final Random random = new Random(SEED);

    private Kills(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Kills(Files.createTempDirectory("esep-bench")).kill(Integer.parseInt(arguments[0]));
    }

    /// What a run leaves that nobody disturbs, and how long it takes.
    private record Undisturbed(Trial trial, Inventory published, long nanos) {}

    private void kill(int kills) throws IOException, InterruptedException {
        Folder.oneLanguage(folder);
        var one = undisturbed("one", folder.resolve("config"));
        var all = undisturbed("all", Path.of("config"));
        var killed = 0;
        for (var number = 0; killed < kills; number++) {
            killed += disturbed(number, number % ALL_LANGUAGES == 0 ? all : one);
            System.out.println(String.format(Locale.ROOT, "run %d: %d kills so far, all bytes the same", number + 1, killed));
        }
        System.out.println(killed + " of " + killed + " kills survived");
        Folder.remove(folder);
    }

    private Undisturbed undisturbed(String name, Path config) throws IOException, InterruptedException {
        var trial = new Trial(folder.resolve(name), config);
        var start = System.nanoTime();
        trial.finish();
        var nanos = System.nanoTime() - start;
        System.out.println(String.format(Locale.ROOT, "undisturbed, %s: %.1f s", name, nanos / (double) SECOND));
        return new Undisturbed(trial, trial.published(), nanos);
    }

    /// Kills one run several times, five on average, and tells how often.
    private int disturbed(int number, Undisturbed as) throws IOException, InterruptedException {
        var trial = new Trial(folder.resolve("run-" + number), as.trial().config());
        var killed = 0;
        var moments = new ArrayList<Double>();
        do {
            var nanos = random.nextLong(as.nanos());
            killed += trial.kill(nanos) ? 1 : 0;
            moments.add(nanos / (double) SECOND);
        } while (random.nextDouble() < AGAIN);
        trial.finish();
        if (!trial.published().equals(as.published())) {
            throw new IllegalStateException("killed after " + moments + " s: other bytes in " + trial.folder());
        }
        Folder.remove(trial.folder());
        return killed;
    }
}
