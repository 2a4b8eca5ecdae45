package org.esep.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.esep.aggregate.LedgerSamples;

class DataPackageTest {

    private static final String DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    private final JsonNode described = JsonMapper.shared()
            .readTree(Samples.text(DataFile.DATAPACKAGE, Samples.ledger()));

    @Test
    void describesEveryCsvFile() {
        assertThat(described.path("resources").valueStream().map(resource -> resource.path("path").asString()))
                .containsExactly(
                        "country-programme.csv", "funding.csv", "funding-by-year.csv", "timeline.csv", "funders.csv",
                        "partners.csv",
                        "milestones.csv", "follow-up.csv", "disagreements.csv", "suggestions.csv", "changes.csv",
                        "documents.csv",
                        "notices.csv", "countries.csv", "totals.csv", "checks.csv",
                        "ids.csv");
    }

    @Test
    void fieldsTellTheirTypesAndMeaning() {
        var schema = described.path("resources").path(3).path("schema");

        assertThat(schema.path("fields").valueStream().map(field -> field.path("name").asString() + " "
                + field.path("type").asString() + " " + field.path("constraints").path("pattern").asString("")))
                .containsExactly("programme string ", "start string " + DATE, "startPrecision string ",
                        "end string " + DATE, "endPrecision string ", "originalEnd string " + DATE, "status string ",
                        "elapsedPercent integer ");
        assertThat(schema.path("fields").path(5).path("title").asString()).isEqualTo("Original end");
        assertThat(schema.path("fields").path(5).path("description").asString())
                .isEqualTo("The end before it was moved");
        assertThat(schema.path("primaryKey").toString()).isEqualTo("[\"programme\"]");
    }

    @Test
    void everyFileAndColumnIsDescribed() {
        var described = TableText.All.read();

        assertThat(described.tables()).hasSize(tables().size());
        for (var table : tables()) {
            assertThat(described.of(table).description()).isNotBlank();
            assertThat(table.columns()).allSatisfy(
                    column -> assertThat(described.of(table, column).description()).isNotBlank());
            assertThat(table.columns()).extracting(Column::name)
                    .containsAll(described.of(table).columns().keySet());
        }
    }

    private static List<Table<?>> tables() {
        var tables = new ArrayList<Table<?>>();
        Arrays.stream(DataFile.values()).forEach(file -> file.table().ifPresent(tables::add));
        tables.add(IdsCsv.TABLE);
        return tables;
    }

    @Test
    void specificationHolds() {
        assertThat(TabularPackage.of(described).errors()).isEmpty();
    }

    @Test
    void everyCellOfTheSamplesIsOfItsType() {
        for (var ledger : List.of(Samples.ledger(), LedgerSamples.of(9), LedgerSamples.failing())) {
            var texts = Arrays.stream(DataFile.values()).filter(file -> file.table().isPresent())
                    .collect(Collectors.toMap(file -> file.path().substring("data/".length()),
                            file -> Samples.text(file, ledger)));
            assertThat(TabularPackage.of(described).errors(texts)).isEmpty();
        }
    }

    @Test
    void namesAndHeadersAgree() {
        for (var file : DataFile.values()) {
            file.table().ifPresent(table -> assertThat(file.path()).isEqualTo("data/" + table.name() + ".csv"));
        }
    }

    @Test
    void breaksLinesTheSameWayOnEverySystem() {
        assertThat(Samples.text(DataFile.DATAPACKAGE, Samples.ledger()))
                .startsWith("{\n  \"profile\" : \"tabular-data-package\",\n").doesNotContain("\r");
    }
}
