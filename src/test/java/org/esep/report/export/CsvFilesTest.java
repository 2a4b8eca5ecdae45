package org.esep.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.esep.aggregate.LedgerSamples;

class CsvFilesTest {

    @Test
    void countryProgrammeCountsDistinctPartners() {
        assertThat(csv(DataFile.COUNTRY_PROGRAMME)).isEqualTo(lines(
                "country,programme,name,kind,regional,start,end,status,budget,contributions,commitments,disbursements,"
                        + "expenditures,reportingCurrency,partners,partnersFunding,partnersImplementing,partnersOther,documents,"
                        + "plannedDisbursements,incoming,netCommitments,netSpending",
                "KG,rural-water,Rural Water,project,true,2024-01,2027,running,1840000,1380009.2,,,,EUR,1,0,1,1,1,,,,",
                "KZ,rural-water,Rural Water,project,false,2024-01,2027,running,,1380009.2,,,,EUR,1,0,1,1,1,,,,"));
    }

    @Test
    void fundingShowsOriginalRateAndReason() {
        assertThat(csv(DataFile.FUNDING)).isEqualTo(lines(
                "programme,country,role,funder,amount,currency,qualifier,financeType,rate,rateYear,reportingAmount,"
                        + "reportingCurrency,counted,reason,document,netAmount,link",
                "rural-water,KG;KZ,contribution,european-union,1500000,USD,about,grant,0.92,2024,1380000,EUR,false,"
                        + "part-of-budget,ru/doc.txt,,"));
    }

    @Test
    void lineOfWhichAPartCountsTellsHowMuchAndFromWhereTheRestCame() {
        assertThat(Samples.text(DataFile.FUNDING, LedgerSamples.structured())).contains(
                "EUR,true,counted,iati.xml,127.27,giver", "EUR,true,counted,iati.xml,106.06,giver",
                "EUR,false,inside-parent,iati.xml,,");
    }

    @Test
    void countryHasItsPartOfMoneyByYearAndQuarter() {
        assertThat(Samples.text(DataFile.FUNDING_BY_YEAR, LedgerSamples.structured())).contains(
                "giver,KG,budget,2023,111.72,EUR,own-period,,0,0,55.86,55.86",
                "taker,,disbursement,2024,160,EUR,date,,0,160,0,0");
    }

    @Test
    void undatedMoneyHasNoYear() {
        assertThat(csv(DataFile.FUNDING_BY_YEAR)).isEqualTo(lines(
                "programme,country,role,year,reportingAmount,reportingCurrency,allocation,funder,"
                        + "quarter1,quarter2,quarter3,quarter4",
                "rural-water,KG;KZ,budget,2024,460000.01,EUR,own-period,fund,,,,",
                "rural-water,KG;KZ,budget,,460000.01,EUR,undated,fund,,,,"));
    }

    @Test
    void timelineTellsPrecision() {
        assertThat(csv(DataFile.TIMELINE)).isEqualTo(lines(
                "programme,start,startPrecision,end,endPrecision,originalEnd,status,elapsedPercent",
                "rural-water,2024-01,month,2027,year,2026-06-30,running,72"));
    }

    @Test
    void funderIsWhoeverContributes() {
        assertThat(csv(DataFile.FUNDERS)).isEqualTo(lines(
                "organisation,name,type,country,role,programme,programmes,reportingAmount",
                "european-union,European Union,intergovernmental,,funding,rural-water,1,1380000"));
    }

    @Test
    void partnerHasRowForEachRoleAndNoFormula() {
        assertThat(csv(DataFile.PARTNERS)).isEqualTo(lines(
                "organisation,name,type,country,role,programme,programmes,reportingAmount",
                "water-fund,\"'=Water \"\"Fund\"\", Osh\",ngo,KG,implementing,rural-water,1,",
                "water-fund,\"'=Water \"\"Fund\"\", Osh\",ngo,KG,partner,rural-water,1,"));
    }

    @Test
    void milestoneKeepsItsLinesInOneCell() {
        assertThat(csv(DataFile.MILESTONES)).isEqualTo(lines(
                "date,endDate,country,programme,what,document",
                "2026-05,,KG;KZ,,\"'+ opened,\r\nwith \"\"guests\"\"\",ru/doc.txt"));
    }

    @Test
    void disagreementTellsChosenValueThoughItLiesInsideBudget() {
        assertThat(csv(DataFile.DISAGREEMENTS)).isEqualTo(lines(
                "programme,figure,value,document,chosen,rule",
                "rural-water,contribution,USD 1500000,ru/doc.txt,true,later-document",
                "rural-water,contribution,USD 1400000,en/old.txt,false,later-document"));
    }

    @Test
    void followUpTellsProgrammeAndDate() {
        assertThat(csv(DataFile.FOLLOW_UP)).isEqualTo(lines(
                "followUp,programme,name,country,figure,date",
                "ending-soon,rural-water,Rural Water,KG;KZ,end,2027"));
    }

    @Test
    void suggestionTellsWhatSpeaksForItAndAgainst() {
        assertThat(csv(DataFile.SUGGESTIONS)).isEqualTo(lines(
                "programme,name,other,otherName,score,reasons",
                "programme-0000,Sample programme number 0,sample-programme,Sample programme,0.55,name 0.75;period -0.20"));
    }

    @Test
    void changeTellsThenAndNow() {
        assertThat(csv(DataFile.CHANGES)).isEqualTo(lines(
                "change,programme,name,country,figure,before,after,documentsBefore,documentsAfter",
                "revised,rural-water,Rural Water,KG;KZ,budget,USD 1900000,USD 2000000,en/old.txt,ru/doc.txt"));
    }

    @Test
    void documentCountsItsFactsAndNotices() {
        var ledger = Samples.ledger(Samples.fact("f1", Claims.country()), Samples.fact("f2", Claims.period()));

        assertThat(Samples.text(DataFile.DOCUMENTS, ledger)).isEqualTo(lines(
                "document,language,title,publisher,published,mediaType,bytes,facts,notices,state,copyOf",
                "ru/doc.txt,ru,'@title,,2026-05-20,text/plain,1234,2,1,read,ru/first.txt"));
    }

    @Test
    void noticePointsIntoText() {
        assertThat(csv(DataFile.NOTICES)).isEqualTo(lines(
                "code,document,quoteStart,quoteEnd,detail",
                "no-rate,ru/doc.txt,5,9,'-1"));
    }

    @Test
    void countriesAndTotalsTellHeadlineFigures() {
        assertThat(Samples.text(DataFile.COUNTRIES, LedgerSamples.of(3))).isEqualTo(lines(
                "country,planned,running,ended,unknown,own,regional,reportingCurrency,envelopes,firstStart,lastEnd,"
                        + "partners,documents,commitmentsGross,commitmentsExcluded,commitmentsNetOwn,commitmentsNetRegional,"
                        + "spendingGross,spendingExcluded,spendingNetOwn,spendingNetRegional",
                "KG,0,1,0,0,0,977895,EUR,0,2020,2027-03,2,1,,,,,,,,",
                "KZ,0,3,0,0,1655790,977895,EUR,1,2020,2027-03,2,1,,,,,,,,"));
        assertThat(Samples.text(DataFile.TOTALS, LedgerSamples.of(3))).isEqualTo(lines(
                "planned,running,ended,unknown,own,regional,withoutCountry,reportingCurrency,envelopes,partners,"
                        + "commitmentsGross,commitmentsExcluded,commitmentsNetOwn,commitmentsNetRegional,"
                        + "spendingGross,spendingExcluded,spendingNetOwn,spendingNetRegional,"
                        + "commitmentsNetWithoutCountry,spendingNetWithoutCountry",
                "0,3,0,0,1655790,977895,0,EUR,1,2,,,,,,,,,,"));
    }

    @Test
    void checkThatFailsIsTold() {
        assertThat(Samples.text(DataFile.CHECKS, LedgerSamples.failing())).isEqualTo(lines(
                "check,expected,actual,holds", "years-against-budgets,777895,777000,false"));
    }

    @ParameterizedTest
    @EnumSource(DataFile.class)
    void sameLedgerGivesSameBytes(DataFile file) {
        assertThat(Samples.text(file, LedgerSamples.of(9))).isEqualTo(Samples.text(file, LedgerSamples.of(9)));
    }

    @ParameterizedTest
    @EnumSource(DataFile.class)
    void emptyLedgerGivesFile(DataFile file) {
        var lines = Samples.text(file, LedgerSamples.empty()).lines().count();

        assertThat(lines).isEqualTo(switch (file) {
            case DATAPACKAGE, FACTS_SCHEMA, PROGRAMMES_SCHEMA, ORGANISATIONS_SCHEMA -> lines;
            case TOTALS -> 2;
            default -> file.table().isPresent() ? 1 : 0;
        });
    }

    private static String csv(DataFile file) {
        return Samples.text(file, Samples.ledger());
    }

    private static String lines(String... lines) {
        return "\uFEFF" + String.join("", Stream.of(lines).map(line -> line + "\r\n").toList());
    }
}
