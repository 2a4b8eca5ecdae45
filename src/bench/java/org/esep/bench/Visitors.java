package org.esep.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.esep.deliver.Publication;
import org.esep.job.Progress;
import org.esep.job.ReportingJob;
import org.esep.job.RunOptions;
import org.esep.job.State;
import org.esep.report.export.Manifest;
import org.esep.settings.ConfigFolder;
import org.esep.web.Passwords;
import org.esep.web.Server;

/// Prints how long answers take while so many visitors (the argument) open pages and download files at once for a minute
/// on loopback, each its next as soon as it has the one before, and the reports are published anew again and again. Every
/// answer must be whole: that of a page ends as a page does, that of a file is as long as the manifest of its run says.
public final class Visitors implements AutoCloseable {

    private static final Duration TIME = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String PASSWORD = "correct-horse-battery";
    private static final List<String> PAGES = List.of("/", "/programmes/bomca-10", "/countries/KZ", "/programmes?q=rule",
            "/?lang=kk", "/programmes/bomca-10?lang=ru");
    private static final List<String> FILES = List.of("workbooks/en/KZ.xlsx", "briefings/kk/KG.pdf", "data/facts.jsonl",
            "workbooks/ru/overview.xlsx", "briefings/en/overview.pdf");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int OK = 200;
    private static final double MILLION = 1e6;

    private final Path folder;
    private final Path reports;
    private final State state;
    private final Server server;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Map<String, Long> sizes;

    private Visitors(Path folder) throws IOException {
        this.folder = folder;
        this.reports = folder.resolve("reports");
        var config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("users.yaml"),
                "- {name: bench, role: viewer, password: \"%s\"}".formatted(Passwords.encoded(PASSWORD)));
        var options = new RunOptions(Path.of("seeds"), reports, folder.resolve("state"), ConfigFolder.over(config),
                Optional.of(LocalDate.of(2026, 1, 31)));
        new ReportingJob(options, new Silent()).run();
        this.sizes = Publication.latest(reports).orElseThrow().files().stream()
                .collect(Collectors.toMap(Manifest.Entry::path, Manifest.Entry::size));
        this.state = State.take(folder.resolve("state"));
        this.server = Server.start(options, state, 0);
    }

    public static void main(String[] arguments) throws Exception {
        try (var bench = new Visitors(Files.createTempDirectory("visitors"))) {
            bench.signIn();
            bench.visit(Integer.parseInt(arguments[0]));
        }
        System.exit(0);
    }

    /// Says nothing.
    private record Silent() implements Progress {

        @Override
        public void start(String step, long total) {
            // nobody watches
        }

        @Override
        public void advance() {
            // nobody watches
        }

        @Override
        public void end() {
            // nobody watches
        }
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    private void signIn() throws IOException, InterruptedException {
        var token = TOKEN.matcher(text("/login").body());
        if (!token.find()) {
            throw new IllegalStateException("no form to sign in");
        }
        client.send(HttpRequest.newBuilder(at("/login")).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=bench&password=" + PASSWORD + "&_csrf="
                        + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)))
                .build(), BodyHandlers.discarding());
    }

    private HttpResponse<String> text(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private void visit(int visitors) throws Exception {
        var millis = new ConcurrentLinkedQueue<Double>();
        var faults = new ConcurrentLinkedQueue<String>();
        var end = Instant.now().plus(TIME);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < visitors; number++) {
                var first = number;
                threads.execute(() -> visitor(first, end, millis, faults));
            }
            threads.execute(() -> publish(end, faults));
        }
        print(new ArrayList<>(millis), faults);
    }

    private void visitor(int first, Instant end, ConcurrentLinkedQueue<Double> millis,
            ConcurrentLinkedQueue<String> faults) {
        for (var turn = first; Instant.now().isBefore(end); turn++) {
            var start = System.nanoTime();
            try {
                fault(turn).ifPresent(faults::add);
            } catch (IOException | InterruptedException e) {
                faults.add(e.toString());
            }
            millis.add((System.nanoTime() - start) / MILLION);
        }
    }

    /// Every other turn is a page, the ones between are files.
    private Optional<String> fault(int turn) throws IOException, InterruptedException {
        if (turn % 2 == 0) {
            var path = PAGES.get(turn / 2 % PAGES.size());
            var page = text(path);
            return page.statusCode() == OK && page.body().strip().endsWith("</html>")
                    ? Optional.empty()
                    : Optional.of(path + " " + page.statusCode());
        }
        var file = FILES.get(turn / 2 % FILES.size());
        var answer = client.send(HttpRequest.newBuilder(at("/reports/main/latest/files/" + file)).build(),
                BodyHandlers.ofByteArray());
        return answer.statusCode() == OK && Long.valueOf(answer.body().length).equals(sizes.get(file))
                ? Optional.empty()
                : Optional.of(file + " " + answer.statusCode() + " " + answer.body().length);
    }

    /// The same files as a new run, again and again.
    private void publish(Instant end, ConcurrentLinkedQueue<String> faults) {
        try {
            var newest = Publication.newest(reports).orElseThrow();
            var manifest = Publication.latest(reports).orElseThrow();
            while (Instant.now().isBefore(end)) {
                publish(newest, manifest);
                Thread.sleep(PAUSE);
            }
        } catch (IOException | InterruptedException e) {
            faults.add(e.toString());
        }
    }

    private void publish(Path newest, Manifest manifest) throws IOException {
        try (var publication = Publication.begin(reports, Instant.now())) {
            for (var file : sizes.keySet()) {
                try (var out = publication.create(file)) {
                    Files.copy(newest.resolve(file), out);
                }
            }
            publication.publish(manifest);
        }
    }

    private static void print(List<Double> millis, ConcurrentLinkedQueue<String> faults) {
        var sorted = millis.stream().sorted().toList();
        System.out.println("answers " + sorted.size() + ", faults " + faults.size());
        faults.stream().distinct().limit(10).forEach(System.out::println);
        for (var percent : List.of(50, 99)) {
            System.out.println(String.format(Locale.ROOT, "p%d %8.0f ms", percent,
                    sorted.get((sorted.size() - 1) * percent / 100)));
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
        state.close();
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        }
    }
}
