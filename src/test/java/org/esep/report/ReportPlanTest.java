package org.esep.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.esep.iati.Country;

class ReportPlanTest {

    @Test
    void everyReportIsWrittenInEveryLanguageForAllAndEachCountry() {
        var plan = ReportPlan.of(List.of("ru", "en"), List.of(new Country("KZ"), new Country("KG"), new Country("KZ")));

        assertThat(plan).extracting(ReportFile::path).containsExactly(
                "briefings/en/KG.pdf", "briefings/en/KZ.pdf", "briefings/en/overview.pdf",
                "briefings/ru/KG.pdf", "briefings/ru/KZ.pdf", "briefings/ru/overview.pdf",
                "workbooks/en/KG.xlsx", "workbooks/en/KZ.xlsx", "workbooks/en/overview.xlsx",
                "workbooks/ru/KG.xlsx", "workbooks/ru/KZ.xlsx", "workbooks/ru/overview.xlsx");
    }

    @Test
    void overviewIsWrittenWhereNoCountryHasRows() {
        assertThat(ReportPlan.of(List.of("en"), List.of())).extracting(ReportFile::path)
                .containsExactly("briefings/en/overview.pdf", "workbooks/en/overview.xlsx");
    }

    @Test
    void languageWithoutWordsIsNotSpoken() {
        assertThat(Report.values()).noneMatch(report -> report.speaks("xx"));
    }
}
