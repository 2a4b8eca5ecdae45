package org.esep.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.esep.evaluate.Kind.COUNTRY;
import static org.esep.evaluate.Kind.END;
import static org.esep.evaluate.Kind.ENVELOPE;
import static org.esep.evaluate.Kind.FUNDER;
import static org.esep.evaluate.Kind.FUNDING;
import static org.esep.evaluate.Kind.MILESTONE;
import static org.esep.evaluate.Kind.PARTNER;
import static org.esep.evaluate.Kind.PROGRAMME;
import static org.esep.evaluate.Kind.ROLE;
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

import org.esep.settings.ConfigFolder;
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

    private static final ConfigFolder CONFIG = ConfigFolder.packaged();

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
                FUNDING, new Score(1, 0, 1), PARTNER, new Score(1, 0, 0), ROLE, new Score(2, 0, 0), ENVELOPE,
                new Score(0, 0, 1), MILESTONE,
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
    void fundersAreComparedWhereTheMoneyWasFound() throws IOException {
        Files.writeString(gold.resolve("mill.json"), """
                {"file": "mill.txt", "lang": "en", "programmes": [{"key": "m", "name": "Mill", "countries": [],
                 "funding": [{"amount": 1, "currency": "EUR", "role": "budget", "funder": "European Union"},
                             {"amount": 2, "currency": "EUR", "role": "budget", "funder": "World Bank"},
                             {"amount": 3, "currency": "EUR", "role": "budget", "funder": "World Bank"},
                             {"amount": 4, "currency": "EUR", "role": "budget", "funder": "World Bank"}],
                 "partners": [{"name": "Unia", "name_en": "European Union", "role": "funding"}]}]}""");
        var money = "{'document':'mill.txt','type':'funding','programme':'mill','role':'budget','currency':'EUR',";

        var scores = evaluate(money + "'amount':1,'funder':'u','funderName':'Unia'}",
                money + "'amount':2,'funder':'adb','funderName':'Asian Bank'}",
                money + "'amount':3,'funder':null,'funderName':null}");

        assertThat(scores.of(FUNDING, "en")).isEqualTo(new Score(3, 0, 3));
        assertThat(scores.of(FUNDER, "en")).isEqualTo(new Score(1, 1, 2));
    }

    @Test
    void rolesAreComparedOnPartnersThatWereFound() throws IOException {
        var scores = evaluate(programme("w", "Clean Water for Villages"),
                fact("w", "partner", "'organisation':'eu','name':'European Union','role':'partner'"),
                fact("w", "partner", "'organisation':'eu','name':'European Union','role':'funding'"),
                fact("w", "partner", "'organisation':'x','name':'Somebody','role':'funding'"));

        assertThat(scores.of(ROLE, "en")).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void documentsOfOneProgrammeAreJoinedByOneId() throws IOException {
        for (var file : java.util.List.of("a", "b", "c")) {
            Files.writeString(gold.resolve(file + ".json"), """
                    {"file": "%s.txt", "lang": "en", "programmes": [{"key": "mill", "name": "Mill"},
                     {"key": "well", "name": "Deep Well"}]}""".formatted(file));
        }
        var named = "{'document':'%s.txt','type':'programme','programme':'%s','name':'%s'}";

        var identity = evaluation(named.formatted("a", "mill", "Mill"), named.formatted("b", "mill", "Mill"),
                named.formatted("c", "odd", "Mill"), named.formatted("a", "odd", "Deep Well")).identity();

        assertThat(identity).isEqualTo(new Identity(2, 6, 1, 1.0 / 6, 1));
    }

    @Test
    void notesTellWhatIsWrongWithItsSentenceAndWhatWasMissed() throws IOException {
        var notes = evaluation(programme("w", "Clean Water for Villages"),
                fact("w", "period", "'start':'2024-01','end':'2030','quote':'Till 2030.'"),
                fact("x", "period", "'end':'2031','quote':'It ends.'")).notes(END);

        assertThat(notes).containsExactly("water.txt: missed Clean Water for Villages: 2026-06",
                "water.txt: wrong  Clean Water for Villages: 2030 <- Till 2030.",
                "water.txt: wrong  ? x: 2031 <- It ends.",
                "water.txt: missed Bread: 2020");
    }

    @Test
    void reliabilityTellsTheShareOfRightFactsByConfidence() throws IOException {
        var reliability = evaluation(programme("w", "Clean Water for Villages"),
                fact("w", "country", "'country':'KG','confidence':0.5"),
                fact("w", "country", "'country':'TR','confidence':0.69"),
                fact("w", "period", "'start':'2024','end':'2030','confidence':1.0"),
                fact("w", "partner", "'organisation':'eu','name':'European Union','role':'partner','confidence':0.8"))
                .reliability();

        assertThat(reliability.of(Reliability.Band.FROM_HALF, COUNTRY)).isEqualTo(new Score(1, 1, 0));
        assertThat(reliability.of(Reliability.Band.FROM_HALF)).isEqualTo(new Score(1, 1, 0));
        assertThat(reliability.of(Reliability.Band.FROM_NINE)).isEqualTo(new Score(1, 1, 0));
        assertThat(reliability.of(Reliability.Band.FROM_EIGHT)).isEqualTo(new Score(1, 0, 0));
        assertThat(reliability.of(Reliability.Band.BELOW_HALF, PROGRAMME)).isEqualTo(new Score(1, 0, 0));
        assertThat(Reliability.Band.FROM_NINE).hasToString("0.9-1.0");
    }

    @Test
    void bundledGoldIsReadWhole() throws IOException {
        var scores = Evaluation.of(facts(), Path.of("src/test/resources/gold"), CONFIG).scores();

        assertThat(scores.languages()).containsExactly("en", "kk", "ky", "ru");
        assertThat(scores.documents()).isEqualTo(53);
        assertThat(scores.of(PROGRAMME, Scores.ALL)).isEqualTo(new Score(0, 0, 109));
    }

    @Test
    void folderWithoutGoldIsRefused() throws IOException {
        var facts = facts();
        var empty = Files.createDirectory(temp.resolve("empty"));
        Files.writeString(empty.resolve("settings.json"), "{\"file\": null}");

        assertThatThrownBy(() -> Evaluation.of(facts, empty, CONFIG)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("holds no gold file");
        assertThatThrownBy(() -> Evaluation.of(facts, temp.resolve("none"), CONFIG))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("is not a folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"file\":\"a.txt\",\"envelopes\":[{\"amount\":1,\"currency\":\"euro\"}]}",
            "{\"file\":\"a.txt\",\"envelopes\":[{\"amount\":\"much\",\"currency\":\"EUR\"}]}"})
    void brokenGoldIsNamed(String json) throws IOException {
        var facts = facts();
        Files.writeString(gold.resolve("broken.json"), json);

        assertThatThrownBy(() -> Evaluation.of(facts, gold, CONFIG)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("broken.json: is no gold file");
    }

    @Test
    void brokenFactsAreNamed() throws IOException {
        var facts = facts("{'type':");

        assertThatThrownBy(() -> Evaluation.of(facts, gold, CONFIG)).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("facts.jsonl: is no file of facts");
    }

    private Scores evaluate(String... lines) throws IOException {
        return evaluation(lines).scores();
    }

    private Evaluation evaluation(String... lines) throws IOException {
        return Evaluation.of(facts(lines), temp.resolve("gold"), CONFIG);
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
