package org.esep.web;

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
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.esep.job.RunOptions;
import org.esep.job.State;
import org.esep.settings.ConfigFolder;

/// A server of its own on a free port, with an empty state, and a visitor with cookies of its own.
final class Site implements AutoCloseable {

    static final String PASSWORD = "correct-horse-battery";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final State state;
    private final Server server;
    private final HttpClient client = visitor();

    private Site(State state, Server server) {
        this.state = state;
        this.server = server;
    }

    /// On the corpus and configuration folders below `folder`, where they are; else the packaged configuration.
    static Site on(Path folder) throws IOException {
        var corpus = Files.createDirectories(folder.resolve("corpus"));
        var config = folder.resolve("config");
        var state = State.take(folder.resolve("state"));
        return new Site(state, Server.start(new RunOptions(corpus, folder.resolve("reports"), folder.resolve("state"),
                Files.isDirectory(config) ? ConfigFolder.over(config) : ConfigFolder.packaged(),
                Optional.of(LocalDate.of(2026, 1, 31))), state, 0));
    }

    /// The same server for another visitor.
    Site another() {
        return new Site(state, server);
    }

    Server server() {
        return server;
    }

    static HttpClient visitor() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    URI at(String path) {
        return URI.create("http://localhost:" + server.port() + path);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(),
                BodyHandlers.ofByteArray());
    }

    /// Sends a form with the token of the page that holds it.
    HttpResponse<String> send(String page, String path, Map<String, String> form)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(page).body());
        var body = form.entrySet().stream().map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&")) + (token.find() ? "&_csrf=" + encoded(token.group(1)) : "");
        return client.send(HttpRequest.newBuilder(at(path)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    /// Gives the address to which a sign-in leads.
    String signIn(String name, String password) throws IOException, InterruptedException {
        return send("/login", "/login", Map.of("username", name, "password", password)).headers()
                .firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
        state.close();
    }
}
