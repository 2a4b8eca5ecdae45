package org.esep.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableMappingsTest {

    private static final String WHOLE = "identifier: {columns: [No], required: true}\n";

    @TempDir
    private Path folder;

    private TableMappings load(String text) throws IOException {
        Files.createDirectories(folder.resolve("tables"));
        Files.writeString(folder.resolve("tables/own.yaml"), text);
        return TableMappings.load(ConfigFolder.over(folder));
    }

    @Test
    void mappingsComeWithTheProgramAndOwnOnesJoinThem() throws IOException {
        assertThat(load(WHOLE).mappings()).extracting(TableMapping::id).containsExactly("eu-fts", "own", "projects");
    }

    @Test
    void mappingHasDefaults() throws IOException {
        var own = load(WHOLE).mappings().get(1);

        assertThat(own.rows()).isEqualTo(TableMapping.Rows.ACTIVITY);
        assertThat(own.numberFormats()).containsExactly(new TableMapping.NumberFormat('.', ','));
        assertThat(own.required()).singleElement().extracting(TableMapping.Column::headers)
                .isEqualTo(List.of("No"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"titles: [{columns: [Name]}] | tables/own.yaml: no column is required",
            "money: [{columns: [Sum], role: budget}] | own.yaml:2: an amount has no currency, e.g. currency: {",
            "money: [{columns: [Sum], role: gift, currency: {constant: EUR}}] | own.yaml:2: role gift is none of [budget, ",
            "money: [{columns: [Sum], role: budget, currency: {constant: euro}}] | own.yaml:2: \"euro\" cannot be read, e.g. c",
            "organisations: [{columns: [Donor]}] | own.yaml:2: role null is none of [funding, ",
            "rows: each | own.yaml:2: rows each is none of [activity, part]",
            "date-formats: [tomorrow] | own.yaml:2: \"tomorrow\" cannot be read, e.g. date-formats: [yyyy-MM-dd",
            "numbers: [{decimal: x, grouping: x}] | own.yaml:2: numbers have two different signs, e.g. numbers: [{",
            "numbers: [{grouping: x}] | own.yaml:2: numbers have two different signs",
            "reporter: {separator: x} | own.yaml:2: names no columns, e.g. columns: [",
            "titles: [{columns: [Name], language: English}] | own.yaml:2: English is not an ISO 639-1 code",
            "countries: {columns: [Where], spellings: {Kirgizia: Kyrgyzstan}} | own.yaml:2: \"Kyrgyzstan\" cannot be read",
            "identifier: {columns: [No], global: '('} | \"(\" cannot be read, e.g. global: '[A-Z]{2}",
            "colour: blue | own.yaml:2: there is no key colour; keys are [countries, "})
    void wrongMappingIsToldWithFileLineAndExample(String line, String told) {
        var text = line.startsWith("identifier")
                ? line
                : (line.startsWith("titles: [{columns: [Name]}") ? "" : WHOLE)
                        + line;

        assertThatThrownBy(() -> load(text + "\n")).isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("tables/own.yaml").hasMessageContaining(told);
    }
}
