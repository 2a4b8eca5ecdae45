package org.esep.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.iati.Country;
import org.esep.settings.ConfigFolder;

class GazetteersTest {

    private static final List<String> LANGUAGES = List.of("en", "kk", "ky", "ru");
    private final Gazetteer gazetteer = Gazetteers.load(ConfigFolder.packaged(), LANGUAGES);

    @TempDir
    private Path folder;

    private ConfigFolder own(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("gazetteers"));
        Files.writeString(folder.resolve("gazetteers/local.yaml"), yaml);
        return ConfigFolder.over(folder);
    }

    private static Stream<String> names(KnownOrganisation known) {
        return Stream.concat(known.acronyms().stream(), known.names().values().stream().flatMap(List::stream))
                .distinct();
    }

    @Test
    void noStrongNameBelongsToTwoOrganisations() {
        Map<String, String> owners = new HashMap<>();
        gazetteer.organisations().forEach(known -> names(known).map(name -> name.toLowerCase(Locale.ROOT)).distinct()
                .forEach(name -> assertThat(owners.put(name, known.id())).as(name).isNull()));
    }

    @Test
    void idsAreSlugsAndNamesAreComposed() {
        assertThat(gazetteer.organisations()).allSatisfy(known -> {
            assertThat(known.id()).matches("[a-z0-9-]{2,60}");
            assertThat(names(known)).allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC));
        });
        assertThat(gazetteer.activities()).allSatisfy(known -> {
            assertThat(known.id()).matches("[a-z0-9-]{2,60}");
            assertThat(known.source()).startsWith("https://");
            assertThat(known.parent().stream())
                    .allSatisfy(parent -> assertThat(gazetteer.findActivity(parent)).isPresent());
        });
    }

    @Test
    void countriesHaveTheirNamesInEveryLanguage() {
        var kyrgyzstan = gazetteer.countries().stream().filter(known -> known.country().equals(new Country("KG")))
                .findFirst().orElseThrow();

        assertThat(kyrgyzstan.names()).containsOnlyKeys("en", "kk", "ky", "ru");
        assertThat(kyrgyzstan.names().get("en")).contains("Kyrgyzstan", "Kyrgyz Republic");
    }

    @Test
    void ownFileAddsToTheEntriesThatCome() throws IOException {
        var merged = Gazetteers.load(own("""
                organisations:
                  - {id: united-nations-development-programme, names: {en: [Our Friends]}, type: INTERGOVERNMENTAL}
                  - {id: green-wells, names: {en: [Green Wells]}, type: NGO, country: KG}
                activities:
                  - {id: bomca, names: {en: [The Border One]}, kind: PROGRAMME, source: "https://example.org"}
                """), LANGUAGES);

        assertThat(merged.findOrganisation("united-nations-development-programme").orElseThrow().names().get("en"))
                .contains("United Nations Development Programme", "Our Friends");
        assertThat(merged.findOrganisation("green-wells").orElseThrow().country()).contains(new Country("KG"));
        assertThat(merged.findActivity("bomca").orElseThrow().names().get("en")).contains("The Border One")
                .hasSizeGreaterThan(1);
    }

    @Test
    void activityWithoutASourceDoesNotLoad() throws IOException {
        var config = own("activities: [{id: secret, names: {en: [Secret]}, kind: PROJECT}]");

        assertThatThrownBy(() -> Gazetteers.load(config, LANGUAGES)).hasMessageContaining("local.yaml")
                .hasMessageContaining("activity secret has no source, e.g.");
    }
}
