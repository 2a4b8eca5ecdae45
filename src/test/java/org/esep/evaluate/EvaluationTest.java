package org.esep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.esep.evaluate.Kind.COUNTRY;
import static org.esep.evaluate.Kind.END;
import static org.esep.evaluate.Kind.ENVELOPE;
import static org.esep.evaluate.Kind.FUNDING;
import static org.esep.evaluate.Kind.MILESTONE;
import static org.esep.evaluate.Kind.PARTNER;
import static org.esep.evaluate.Kind.PROGRAMME;
import static org.esep.evaluate.Kind.START;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.settings.ConfigurationException;

class EvaluationTest {

    private static final String WATER = """
            {"file": "water.txt", "lang": "en",
             "programmes": [
              {"name": "Clean Water for Villages", "name_en": "Clean Water for Villages", "countries": ["KG", "KZ"], "start": "2024", "end": "2026-06",
               "funding": [{"amount": 1000000, "currency": "USD", "role": "budget", "alternatives": [{"amount": 900000, "currency": "EUR"}]},
                           {"amount": 500000, "currency": "EUR", "role": "contribution"}],
               "partners": [{"name": "European Union", "name_en": "European Union", "role": "funding"},
                            {"name": "European Union", "name_en": "European Union", "role": "implementing", "optional": true},
                            {"name": "Water Agency", "name_en": null, "role": "partner", "optional": true}]},
              {"name": "Bread", "name_en": null, "countries": ["KZ"], "start": null, "end": "2020", "funding": [], "partners": []},
              {"name": "Old Roads", "countries": ["TJ"], "funding": [], "partners": [], "optional": true}],
             "envelopes": [{"amount": 180000000, "currency": "EUR"}, {"amount": 5, "currency": "EUR", "optional": true}],
             "milestones": [{"date": "2024-04"}, {"date": "2025-01-01"}]}
            """;

    @TempDir
    private Path temp;
    private Path gold;

    @BeforeEach
    void writeGold() throws IOException {
        gold = Files.createDirectories(temp.resolve("gold/en"));
        Files.writeString(gold.resolve("water.json"), WATER);
    }

    @Test
    void everyFactThatIsRightIsHit() throws IOException {
        var scores = evaluate(programme("w", "Water for villages, clean"),
                fact("w", "country", "'country':'KG'"), fact("w", "country", "'country':'KG'"),
                fact("w", "period", "'start':'2024','end':'2026','edition':'original'"),
                fact("w", "period", "'start':'2024','end':null,'edition':'current'"),
                fact("w", "period", "'start':'2024-03','end':'2026-06-30','edition':'current'"),
                fact("w", "funding", "'amount':1000000,'currency':'USD','role':'budget'"),
                fact("w", "funding", "'amount':900000,'currency':'EUR','role':'budget'"),
                fact("w", "partner",
                        "'organisation':'eu','name':'EU','canonicalName':'European Union','aliases':[],'role':'funding'"),
                fact("w", "partner", "'organisation':'eu','name':'The Union','role':'implementing'"));

        assertThat(scores).isEqualTo(scores(Map.of(
                PROGRAMME, new Score(1, 0, 1), COUNTRY, new Score(1, 0, 2), START, new Score(1, 0, 0), END,
                new Score(1, 0, 1),
                FUNDING, new Score(1, 0, 1), PARTNER, new Score(1, 0, 0), ENVELOPE, new Score(0, 0, 1), MILESTONE,
                new Score(0, 0, 2))));
    }

    @Test
    void everyFactThatIsWrongCounts() throws IOException {
        var scores = evaluate(programme("w", "Clean Water for Villages"),
                fact("w", "country", "'country':'TR'"),
                fact("w", "period", "'start':'2023','end':'2026','edition':'current'"),
                fact("w", "funding", "'amount':1000000,'currency':'USD','role':'contribution'"),
                fact("w", "funding", "'amount':1000001,'currency':'USD','role':'budget'"),
                fact("w", "partner", "'organisation':'water-agency','name':'Water Agency','role':'partner'"),
                fact("w", "partner", "'name':'Somebody','role':'partner'"),
                programme("x", "Unheard of"), fact("x", "country", "'country':'KG'"));

        assertThat(scores).isEqualTo(scores(Map.of(
                PROGRAMME, new Score(1, 1, 1), COUNTRY, new Score(0, 2, 3), START, new Score(0, 1, 1), END,
                new Score(0, 1, 2),
                FUNDING, new Score(0, 2, 2), PARTNER, new Score(0, 1, 1), ENVELOPE, new Score(0, 0, 1), MILESTONE,
                new Score(0, 0, 2))));
    }

    @Test
    void optionalProgrammesAndFactsAreNeitherHitNorMissed() throws IOException {
        var scores = evaluate(programme("r", "Old Roads"), fact("r", "country", "'country':'UZ'"),
                fact("r", "milestone", "'date':'2024-04-11'"), fact("r", "milestone", "'date':'2024-04-11'"),
                document("'type':'envelope','amount':5,'currency':'EUR','role':'budget'"),
                document("'type':'envelope','amount':180000000,'currency':'EUR','role':'budget'"),
                document("'type':'envelope','amount':180000000,'currency':'EUR','role':'contribution'"));

        assertThat(scores.of(PROGRAMME, "en")).isEqualTo(new Score(0, 0, 2));
        assertThat(scores.of(COUNTRY, "en")).isEqualTo(new Score(0, 0, 3));
        assertThat(scores.of(ENVELOPE, "en")).isEqualTo(new Score(1, 0, 0));
        assertThat(scores.of(MILESTONE, "en")).isEqualTo(new Score(1, 0, 1));
    }

    @Test
    void factsAreComparedInTheirOwnDocumentAndLanguage() throws IOException {
        Files.writeString(gold.resolve("bread.json"), """
                {"file": "bread.txt", "lang": "ru", "programmes": [{"name": "Bread", "countries": ["KZ"]}]}""");

        var scores = evaluate("{'document':'ru/bread.txt','type':'programme','programme':'b','name':'Bread'}",
                "{'document':'ru/bread.txt','type':'country','programme':'b','country':'KZ'}",
                "{'document':'ru/other.txt','type':'country','programme':'b','country':'TR'}");

        assertThat(scores.documents()).isEqualTo(2);
        assertThat(scores.languages()).containsExactly("en", "ru");
        assertThat(scores.of(COUNTRY, "ru")).isEqualTo(new Score(1, 0, 0));
        assertThat(scores.of(COUNTRY, Scores.ALL)).isEqualTo(new Score(1, 0, 3));
        assertThat(scores.core("ru")).isEqualTo(1);
        assertThat(scores.core("kk")).isZero();
    }

    @Test
    void programmeWithoutNameGoesByItsId() throws IOException {
        assertThat(evaluate(fact("bread", "country", "'country':'KZ'")).of(PROGRAMME, "en"))
                .isEqualTo(new Score(1, 0, 1));
    }

    @Test
    void bundledGoldIsReadWhole() throws IOException {
        var scores = Evaluation.of(facts(), Path.of("src/test/resources/gold"));

        assertThat(scores.languages()).containsExactly("en", "kk", "ky", "ru");
        assertThat(scores.documents()).isEqualTo(53);
        assertThat(scores.of(PROGRAMME, Scores.ALL)).isEqualTo(new Score(0, 0, 109));
    }

    @Test
    void folderWithoutGoldIsRefused() throws IOException {
        var facts = facts();
        var empty = Files.createDirectory(temp.resolve("empty"));
        Files.writeString(empty.resolve("settings.json"), "{\"file\": null}");

        assertThatThrownBy(() -> Evaluation.of(facts, empty)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("holds no gold file");
        assertThatThrownBy(() -> Evaluation.of(facts, temp.resolve("none"))).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("is not a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"file\":\"a.txt\",\"envelopes\":[{\"amount\":1,\"currency\":\"euro\"}]}",
            "{\"file\":\"a.txt\",\"envelopes\":[{\"amount\":\"much\",\"currency\":\"EUR\"}]}"})
    void brokenGoldIsNamed(String json) throws IOException {
        var facts = facts();
        Files.writeString(gold.resolve("broken.json"), json);

        assertThatThrownBy(() -> Evaluation.of(facts, gold)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("broken.json: is no gold file");
    }

    @Test
    void brokenFactsAreNamed() throws IOException {
        var facts = facts("{'type':");

        assertThatThrownBy(() -> Evaluation.of(facts, gold)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("facts.jsonl: is no file of facts");
    }

    private Scores evaluate(String... lines) throws IOException {
        return Evaluation.of(facts(lines), temp.resolve("gold"));
    }

    private Path facts(String... lines) throws IOException {
        return Files.write(temp.resolve("facts.jsonl"),
                Arrays.stream(lines).map(line -> line.replace('\'', '"') + "\n\n").toList());
    }

    private static Scores scores(Map<Kind, Score> scores) {
        return new Scores(1, new TreeMap<>(Map.of("en", new TreeMap<>(scores), Scores.ALL, new TreeMap<>(scores))));
    }

    private static String programme(String id, String name) {
        return fact(id, "programme", "'name':'" + name + "','canonicalName':null,'aliases':[]");
    }

    private static String fact(String programme, String type, String fields) {
        return document("'type':'" + type + "','programme':'" + programme + "'," + fields);
    }

    private static String document(String fields) {
        return "{'document':'en/water.txt'," + fields + "}";
    }
}
