package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.settings.ConfigFolder;

/// A programme of which structured data and a press release tell, which differ on its budget.
class ProseAndDataIT {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T06:00:00Z"), ZoneOffset.UTC);
    private static final String ID = "xx-wat-7";
    private static final String DATA = """
            <iati-activities version="2.03">
              <iati-activity default-currency="EUR" xml:lang="en">
                <iati-identifier>XX-WAT-7</iati-identifier>
                <reporting-org ref="XX-EU" type="40"><narrative>European Union</narrative></reporting-org>
                <title><narrative>Clean Water for Mountain Villages</narrative></title>
                <participating-org role="1" type="40"><narrative>European Union</narrative></participating-org>
                <activity-date type="2" iso-date="2024-03-01"/>
                <activity-date type="3" iso-date="2027-02-28"/>
                <recipient-country code="KG"/>
                <budget type="1" status="2">
                  <period-start iso-date="2024-03-01"/><period-end iso-date="2024-12-31"/>
                  <value value-date="2024-03-01">1500000</value>
                </budget>
                <budget type="1" status="2">
                  <period-start iso-date="2025-01-01"/><period-end iso-date="2025-12-31"/>
                  <value value-date="2025-01-01">2500000</value>
                </budget>
              </iati-activity>
            </iati-activities>
            """;
    private static final String RELEASE = """
            Bishkek, 5 March 2024. The European Union launched the project "Clean Water for Mountain Villages" in
            Kyrgyzstan. The total budget of the project is EUR 4.2 million.
            """;

    @TempDir
    private Path folder;

    /// How the data lie in the corpus.
    private interface Packing {

        OutputStream over(OutputStream out) throws IOException;
    }

    private Path published(String name, Packing packing) throws IOException {
        var corpus = Files.createDirectories(folder.resolve(name + "/corpus"));
        try (var out = packing.over(Files.newOutputStream(corpus.resolve(name)))) {
            out.write(DATA.getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(corpus.resolve("release.txt"), RELEASE);
        var config = Files.createDirectories(folder.resolve("config"));
        Files.writeString(config.resolve("esep.yaml"),
                Files.readString(Path.of("config/esep.yaml")).replaceFirst("languages: .*", "languages: [en]"));
        var options = new RunOptions(corpus, folder.resolve(name + "/reports"), folder.resolve(name + "/state"),
                ConfigFolder.over(config), Optional.of(LocalDate.of(2026, 6, 30)));
        return new ReportingJob(options, CLOCK, new Silence()).run().folder().orElseThrow().resolve("data");
    }

    private static OutputStream member(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("water.xml"));
        return zip;
    }

    @Test
    void theyAreOneProgrammeWithTheBudgetOfTheData() throws IOException {
        var data = published("water.xml", out -> out);

        assertThat(Files.readAllLines(data.resolve("programmes.jsonl"))).singleElement().asString().contains(
                "\"id\":\"" + ID + "\"", "\"budget\":{\"amount\":4000000,\"currency\":\"EUR\"",
                "\"documents\":[\"release.txt\",\"water.xml\"]");
        assertThat(CsvTable.read(data.resolve("funding.csv")).where("document", "release.txt"::equals))
                .returns(List.of("4200000"), rows -> rows.column("amount"))
                .returns(List.of("other-value-chosen"), rows -> rows.column("reason"));
    }

    @Test
    void theDifferenceIsTold() throws IOException {
        var told = CsvTable.read(published("water.xml", out -> out).resolve("disagreements.csv"))
                .where("figure", "budget"::equals);

        assertThat(told.column("document")).containsExactly("water.xml", "release.txt");
        assertThat(told.where("chosen", "true"::equals).column("value")).containsExactly("EUR 4000000");
        assertThat(told.where("chosen", "false"::equals).column("value")).containsExactly("EUR 4200000");
        assertThat(told.column("rule")).containsOnly("structured");
    }

    @Test
    void packedDataGiveTheSameFigures() throws IOException {
        var plain = published("water.xml", out -> out);
        var gzip = published("water.xml.gz", GZIPOutputStream::new);
        var zip = published("water.zip", ProseAndDataIT::member);

        for (var file : List.of("totals.csv", "countries.csv", "country-programme.csv", "funding-by-year.csv",
                "timeline.csv", "partners.csv")) {
            assertThat(gzip.resolve(file)).as(file).hasSameTextualContentAs(plain.resolve(file));
            assertThat(zip.resolve(file)).as(file).hasSameTextualContentAs(plain.resolve(file));
        }
    }
}
