package org.esep.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EsepCommandIT {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void document() throws IOException {
        Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(folder.resolve("corpus/farms.txt"),
                "The project \u201CFair Rules for Small Farms\u201D works in Georgia. Its budget is EUR 1.5 million.");
    }

    private int esep(String... arguments) {
        return EsepCommand.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private int run(String... more) {
        var arguments = new java.util.ArrayList<>(
                java.util.List.of("run", "--corpus", folder.resolve("corpus").toString(), "--reports",
                        folder.resolve("reports").toString(), "--state", folder.resolve("state").toString(), "--config",
                        "config", "--as-of",
                        "2026-11-24"));
        arguments.addAll(java.util.List.of(more));
        return esep(arguments.toArray(String[]::new));
    }

    @Test
    void tellsAtItsEndWhatItRead() {
        assertThat(run()).isZero();
        assertThat(out.toString()).contains("read 1, unchanged 0, refused 0").contains("Programmes  1");
        assertThat(err.toString()).contains("read: 1").contains("report: ");
    }

    @Test
    void saysWhenNothingChanged() {
        run();

        assertThat(run()).isZero();
        assertThat(out.toString()).contains("Nothing changed");
    }

    @Test
    void quietRunTellsNothing() {
        assertThat(run("--quiet")).isZero();
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void placeThatCannotBeWrittenIsOneClearLineAndCodeOne() throws IOException {
        var file = Files.writeString(folder.resolve("taken"), "");

        assertThat(esep("run", "--corpus", folder.resolve("corpus").toString(), "--config", "config", "--state",
                file.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly(file + ": is not a folder");
    }

    @Test
    void wrongUseIsOneClearLineAndCodeTwo() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        assertThat(esep("run", "--corpus", folder.resolve("empty").toString(), "--config", "config")).isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().contains("holds no documents")
                .contains("--corpus DIR");
        assertThat(folder.resolve("reports")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--as-of=yesterday", "--corpse=x", "--config=/no/such/folder"})
    void wrongOptionsAreCodeTwo(String option) {
        assertThat(esep("run", option)).isEqualTo(2);
        assertThat(err.toString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "check --help", "explain --help", "evaluate --help", "--version"})
    void everyCommandExplainsItself(String arguments) {
        assertThat(esep(arguments.split(" ", -1))).isZero();
        assertThat(out.toString()).containsIgnoringCase("esep");
    }

    @Test
    void checkTriesEveryExample() {
        assertThat(esep("check", "--config", "config")).isZero();
        assertThat(out.toString()).contains("All examples hold.", "tables: eu-fts, projects").containsPattern(
                "language kk: (\\d+) rules; (\\d+) of \\2 examples and (\\d+) of \\3 counter-examples hold");
    }

    @Test
    void checkNamesARuleThatDoesNotHold() throws IOException {
        var rules = folder.resolve("config/languages/en");
        Files.createDirectories(rules);
        Files.writeString(rules.resolve("own.yaml"), """
                - id: own-rule
                  patterns: ["grant {money}"]
                  gives: BUDGET
                  confidence: 0.5
                  examples: [{text: "grant EUR 5", finds: [EUR 7]}]
                  counterExamples: ["grant EUR 9"]
                - id: shy-rule
                  patterns: ["gift {money}"]
                  gives: BUDGET
                  confidence: 0.5
                  examples: [{text: "gift EUR 5", finds: [EUR 5]}]
                """);

        assertThat(esep("check", "--config", folder.resolve("config").toString())).isEqualTo(2);
        assertThat(err.toString())
                .contains(rules.resolve("own.yaml") + ":1: rule own-rule finds [EUR 5] and not [EUR 7] in: grant EUR 5")
                .contains("own.yaml:1: rule own-rule finds [EUR 9] and should find nothing in: grant EUR 9");
        assertThat(out.toString()).contains("own.yaml:7: rule shy-rule has no counter-example")
                .contains("2 examples do not hold.");
    }

    @Test
    void checkNamesFileAndLineOfWhatCannotBeRead() throws IOException {
        var own = Files.createDirectories(folder.resolve("config")).resolve("countries.yaml");
        Files.writeString(own, "- KZ\n- Kyrgyzstan\n");

        assertThat(esep("check", "--config", folder.resolve("config").toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith(own + ":2: not an ISO 3166-1 alpha-2 code: Kyrgyzstan");
    }

    @Test
    void explainsByPartOfTheName() {
        run();

        assertThat(esep("explain", "small farms", "--state", folder.resolve("state").toString(), "--config", "config"))
                .isZero();
        assertThat(out.toString()).contains("budget: EUR 1500000");
        assertThat(esep("explain", "nothing", "--state", folder.resolve("state").toString(), "--config", "config"))
                .isEqualTo(2);
    }

    @Test
    void explainsFiguresOfACountryWithRuleAndSentence() {
        run();

        assertThat(explain("\u0413\u0440\u0443\u0437\u0438\u044f")).isZero();
        assertThat(out.toString()).contains("own budgets: EUR 1500000 (rule 3 country)")
                .contains("own, counted EUR 1500000 of: EUR 1500000 = EUR 1500000, exact (rule 1")
                .contains("used: farms.txt:").contains("Its budget is EUR 1.5 million.");
    }

    @Test
    void explainsOrganisationByItsAcronym() throws IOException {
        Files.writeString(folder.resolve("corpus/grant.txt"),
                "The European Union has granted EUR 900,000 to the project \u201CFair Rules for Small Farms\u201D.");
        run();

        assertThat(explain("eu")).isZero();
        assertThat(out.toString()).contains("European Union (european-union)")
                .contains("contribution to fair-rules-for-small-farms: EUR 900000").contains("used: grant.txt:");
    }

    @Test
    void writesTheBriefingOnAProgramme() {
        run();
        var pdf = folder.resolve("farms.pdf");

        assertThat(esep("explain", "small farms", "--pdf", pdf.toString(), "--state",
                folder.resolve("state").toString(), "--config", "config")).isZero();
        assertThat(pdf).isNotEmptyFile();
        assertThat(esep("explain", "nothing", "--pdf", folder.resolve("none.pdf").toString(), "--state",
                folder.resolve("state").toString(), "--config", "config")).isEqualTo(2);
        assertThat(folder.resolve("none.pdf")).doesNotExist();
    }

    private int explain(String name) {
        return esep("explain", name, "--state", folder.resolve("state").toString(), "--config", "config");
    }

    @Test
    void evaluatesAgainstGold() throws IOException {
        run();
        Files.writeString(folder.resolve("gold.json"), """
                {"id": "farms", "lang": "en", "file": "farms.txt", "source_url": null, "publisher": null, "published": null,
                 "programmes": [{"key": "k", "name": "Fair Rules for Small Farms", "name_en": "Fair Rules for Small Farms",
                   "kind": "project", "countries": ["GE"], "start": null, "end": null, "partners": [],
                   "funding": [{"amount": 1500000, "currency": "EUR", "role": "budget", "funder": null}]}],
                 "envelopes": [], "milestones": [], "traps": []}
                """);

        assertThat(esep("evaluate", folder.toString(), "--reports", folder.resolve("reports").toString(), "--show",
                "partner", "--confidence")).isZero();
        assertThat(out.toString()).contains("core F1").contains("all 1.000")
                .contains("identity across documents").contains("0.9-1.0");
        assertThat(esep("evaluate", folder.toString(), "--reports", folder.resolve("none").toString())).isEqualTo(2);
    }
}
