package org.esep.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerLinesTest {

    @Test
    void programmeTellsFiguresAndWhatTheyWereMadeOf() {
        assertThat(Samples.text(DataFile.PROGRAMMES, Samples.ledger())).isEqualTo("""
                {"id":"rural-water","formerIds":["village-water"],"name":"Rural Water",\
                "names":{"en":"Rural Water","ky":"\u0410\u0439\u044b\u043b \u0441\u0443\u0443\u0441\u0443"},"aliases":["RW"],"kind":"project","parent":"water-strategy",\
                "countries":["KG","KZ"],"shares":{},"regional":true,"start":"2024-01","end":"2027","originalEnd":"2026-06-30","status":"running",\
                "budget":{"amount":2000000,"currency":"USD","qualifier":"about","reporting":1840000,"rate":0.92,"rateYear":2024,"rateSource":"ECB","rule":"later-document","documents":["ru/doc.txt"]},\
                "contributions":[{"funder":"european-union","amount":1500000,"currency":"USD","qualifier":"about","reporting":1380000,"rate":0.92,"rateYear":2024,"rateSource":"ECB","rule":"later-document","documents":["ru/doc.txt"]},\
                {"funder":null,"amount":10,"currency":"USD","qualifier":"about","reporting":9.2,"rate":0.92,"rateYear":2024,"rateSource":"ECB","rule":"later-document","documents":["ru/doc.txt"]}],\
                "sums":{"contribution":1380009.2},"reportingCurrency":"EUR","counted":"counted","funders":["european-union"],\
                "partners":{"implementing":["water-fund"],"partner":["water-fund"]},"documents":["ru/doc.txt"],\
                "disagreements":[{"figure":"contribution","rule":"later-document","values":[\
                {"value":"USD 1500000","document":"ru/doc.txt","fact":"f1","reason":"part-of-budget"},\
                {"value":"USD 1400000","document":"en/old.txt","fact":"f2","reason":"other-value-chosen"}]}],\
                "identifiers":[],"sectors":[],"net":{},\
                "evidence":[%s,%s,%s,%s,%s]}
                """.formatted(evidence("budget"), evidence("contribution"), evidence("contribution"), evidence("start"),
                evidence("end")));
    }

    @Test
    void organisationTellsProgrammesByRole() {
        assertThat(Samples.text(DataFile.ORGANISATIONS, Samples.ledger())).isEqualTo("""
                {"id":"european-union","formerIds":[],"name":"European Union","names":{"en":"European Union","kk":"\u0415\u041e"},"aliases":[],\
                "acronyms":["EU"],"type":"intergovernmental","country":null,"roles":{},"countries":["KG","KZ"],"contributed":1380000,"reportingCurrency":"EUR"}
                {"id":"water-fund","formerIds":[],"name":"=Water \\"Fund\\", Osh","names":{},"aliases":[],\
                "acronyms":[],"type":"ngo","country":"KG","roles":{"implementing":["rural-water"],"partner":["rural-water"]},"countries":["KG"],"contributed":0,"reportingCurrency":"EUR"}
                """);
    }

    private static String evidence(String figure) {
        return "{\"figure\":\"" + figure + "\",\"rule\":\"later-document\",\"used\":[\"f1\"],"
                + "\"leftOut\":[{\"fact\":\"f2\",\"reason\":\"other-value-chosen\"}],\"documents\":[\"ru/doc.txt\"],"
                + "\"checked\":[{\"decision\":\"confirm\",\"by\":\"A. B.\",\"on\":\"2026-01-31\","
                + "\"why\":\"as in the contract\"}]}";
    }
}
