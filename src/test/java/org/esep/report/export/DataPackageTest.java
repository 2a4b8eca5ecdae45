package org.esep.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DataPackageTest {

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
    void fieldsTellTheirTypes() {
        assertThat(described.path("resources").path(3).path("schema").path("fields").toString()).isEqualTo("""
                [{"name":"programme","type":"string"},\
                {"name":"start","type":"string","constraints":{"pattern":"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"}},\
                {"name":"startPrecision","type":"string"},\
                {"name":"end","type":"string","constraints":{"pattern":"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"}},\
                {"name":"endPrecision","type":"string"},\
                {"name":"originalEnd","type":"string","constraints":{"pattern":"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"}},\
                {"name":"status","type":"string"},\
                {"name":"elapsedPercent","type":"integer"}]""");
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
