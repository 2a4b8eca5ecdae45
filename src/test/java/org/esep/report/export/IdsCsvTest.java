package org.esep.report.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.esep.fact.RegisteredId.Kind.ORGANISATION;
import static org.esep.fact.RegisteredId.Kind.PROGRAMME;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.fact.RegisteredId;
import org.esep.settings.ConfigurationException;

class IdsCsvTest {

    private static final String HEADER = "\uFEFFid,kind,name,formerIds,since,spellings,mergedInto\r\n";

    private static final LocalDate SINCE = LocalDate.of(2026, 1, 31);

    @Test
    void whatIsWrittenIsReadBackInOrder() throws IOException {
        var water = new RegisteredId("water", ORGANISATION, "=\"Water\",\r\n'Fund'", List.of(), SINCE,
                List.of("water fund"), Optional.empty());
        var rural = new RegisteredId("rural-water", PROGRAMME, "'-Rural", List.of("village-water", "water-2"), SINCE,
                List.of(), Optional.of("water-fund"));

        assertThat(read(written(water, rural))).containsExactly(rural, water);
    }

    @Test
    void writesColumnsOfTheContract() throws IOException {
        var rural = new RegisteredId("rural-water", PROGRAMME, "Rural", List.of("village-water", "water-2"), SINCE,
                List.of("rural", "village water"), Optional.empty());

        assertThat(written(rural)).isEqualTo(
                HEADER + "rural-water,programme,Rural,village-water;water-2,2026-01-31,rural;village water,\r\n");
    }

    @Test
    void readsWhatPersonSavedWithoutByteOrderMark() throws IOException {
        assertThat(read(
                "id,kind,name,formerIds,since,spellings,mergedInto\nwater,organisation,Water,,2026-01-31,water,\n"))
                .containsExactly(new RegisteredId("water", ORGANISATION, "Water", List.of(), SINCE, List.of("water"),
                        Optional.empty()));
    }

    @Test
    void readsEmptyRegistry() throws IOException {
        assertThat(read(HEADER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id;kind;name;formerIds\nwater;organisation;Water;\n",
            "id,kind,name,formerIds,since,spellings,mergedInto\nwater,thing,Water,,2026-01-31,,\n",
            "id,kind,name,formerIds,since,spellings,mergedInto\nwater,organisation,Water,,soon,,\n",
            "id,kind,name,formerIds\nwater,organisation\n", "id,kind,name\nwater,organisation,Water\n"})
    void refusesOtherShapesWithExample(String csv) {
        assertThatThrownBy(() -> read(csv)).isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("ids.csv: ").hasMessageContaining("e.g. id,kind,name,formerIds");
    }

    private static String written(RegisteredId... ids) throws IOException {
        var out = new ByteArrayOutputStream();
        IdsCsv.write(List.of(ids), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<RegisteredId> read(String csv) throws IOException {
        return IdsCsv.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
    }
}
