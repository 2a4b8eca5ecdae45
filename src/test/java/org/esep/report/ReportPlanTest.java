package org.esep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.esep.aggregate.LedgerSamples;
import org.esep.iati.Country;
import org.esep.settings.WorkbookSettings;

class ReportPlanTest {

    private static final Subject KZ = new Subject.OneCountry(new Country("KZ"));
    private static final Subject KG = new Subject.OneCountry(new Country("KG"));

    @Test
    void everyReportIsWrittenInEveryLanguageForAllAndEachCountry() {
        var plan = ReportPlan.of(List.of("ru", "en"), List.of(KZ, KG, KZ));

        assertThat(plan).extracting(ReportFile::path).isSorted().hasSize(6 * Report.values().length);
        assertThat(plan).filteredOn(file -> file.report() == Report.WORKBOOK).extracting(ReportFile::path)
                .containsExactly(
                        "workbooks/en/KG.xlsx", "workbooks/en/KZ.xlsx", "workbooks/en/overview.xlsx",
                        "workbooks/ru/KG.xlsx", "workbooks/ru/KZ.xlsx", "workbooks/ru/overview.xlsx");
    }

    @Test
    void overviewIsWrittenWhereNoCountryHasRows() {
        assertThat(ReportPlan.of(List.of("en"), List.of())).extracting(ReportFile::subject)
                .hasSize(Report.values().length).containsOnly(new Subject.Portfolio());
    }

    @Test
    void programmesHaveFoldersOfTheirOwn() {
        assertThat(ReportPlan.of(List.of("en"), List.of(new Subject.OneProgramme("bomca"))))
                .extracting(ReportFile::path).contains("briefings/en/programmes/bomca.pdf",
                        "workbooks/en/programmes/bomca.xlsx");
    }

    @Test
    void languageWithoutWordsIsNotSpoken() {
        assertThat(Report.values()).allMatch(report -> report.speaks("en")).noneMatch(report -> report.speaks("xx"));
    }

    @ParameterizedTest
    @EnumSource(Report.class)
    void everyReportIsWrittenOfAnyLedger(Report report) throws IOException {
        var out = new ByteArrayOutputStream();

        report.write(LedgerSamples.empty(), "en", WorkbookSettings.PLAIN, out);

        assertThat(out.size()).isPositive();
    }
}
