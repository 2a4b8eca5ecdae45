package org.esep.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.esep.aggregate.Choice;
import org.esep.aggregate.Disagreement;
import org.esep.aggregate.Ledger;
import org.esep.aggregate.LedgerSamples;
import org.esep.aggregate.Reason;
import org.esep.fact.Claim;
import org.esep.fact.OrganisationMention;
import org.esep.iati.Coded;
import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.FundingRole;
import org.esep.iati.OrganisationRole;
import org.esep.iati.OrganisationType;
import org.esep.iati.RelatedActivityType;

class LineSchemaTest {

    private static final Ledger CLAIMS = Samples.ledger(Samples.fact("f1", Claims.named()),
            Samples.fact("f2", Claims.country()), Samples.fact("f3", Claims.period()),
            Samples.fact("f4", Claims.funding()), Samples.fact("f5", Claims.partner()),
            Samples.fact("f6", Claims.envelope()), Samples.fact("f7", Claims.milestone()));

    private static List<String> errors(LineSchema schema, DataFile file, Ledger ledger) throws IOException {
        return LineSchemas.errors(LineSchemas.text(schema), Samples.text(file, ledger).lines());
    }

    @Test
    void everyLineOfTheSamplesIsAsTheSchemasSay() throws IOException {
        for (var ledger : List.of(CLAIMS, LedgerSamples.of(9), LedgerSamples.checked(), reported())) {
            assertThat(errors(LineSchema.FACTS, DataFile.FACTS, ledger)).isEmpty();
            assertThat(errors(LineSchema.PROGRAMMES, DataFile.PROGRAMMES, ledger)).isEmpty();
            assertThat(errors(LineSchema.ORGANISATIONS, DataFile.ORGANISATIONS, ledger)).isEmpty();
        }
    }

    /// Records of structured data, with the flows of their money.
    private static Ledger reported() {
        var office = new OrganisationMention("office", List.of(), Optional.empty(), OrganisationType.UNKNOWN,
                Optional.of("XM-DAC-9"));
        return new IatiWorld().record(0)
                .record("dams", IatiWorld.reported("XM-DAC-9-DAMS",
                        IatiWorld.related("XM-DAC-9", RelatedActivityType.PARENT)))
                .start("dams", "2023-05-02", DateType.ACTUAL, Edition.CURRENT)
                .partner("dams", office, OrganisationRole.ACCOUNTABLE).country("dams", "KZ", "12.5")
                .transaction("dams", FundingRole.INCOMING_PLEDGE, "EUR 900", "2023-06-01").ledger();
    }

    @Test
    void fieldThatNobodyDescribedIsTold() throws IOException {
        var line = Samples.text(DataFile.FACTS, CLAIMS).lines().findFirst().orElseThrow();
        var more = line.replaceFirst("\\{", "{\"more\":1,");
        var fewer = line.replaceFirst("\"rule\":\"[^\"]*\",", "");

        assertThat(LineSchemas.errors(LineSchemas.text(LineSchema.FACTS), Stream.of(more))).isNotEmpty();
        assertThat(LineSchemas.errors(LineSchemas.text(LineSchema.FACTS), Stream.of(fewer))).isNotEmpty();
    }

    @Test
    void schemasKnowEveryCode() throws IOException {
        var facts = tree(LineSchema.FACTS);
        var programmes = tree(LineSchema.PROGRAMMES);

        assertThat(codes(facts.path("properties").path("type"))).isEqualTo(codes(Claim.Type.values()));
        assertThat(codes(facts.path("allOf").path(4).path("then").path("properties").path("role")))
                .isEqualTo(codes(FundingRole.values()));
        assertThat(codes(programmes.path("properties").path("counted"))).isEqualTo(codes(Reason.values()));
        assertThat(codes(programmes.path("$defs").path("figure").path("properties").path("rule")))
                .isEqualTo(codes(Choice.values()));
        assertThat(codes(programmes.path("$defs").path("disagreement").path("properties").path("figure")))
                .isEqualTo(codes(Disagreement.Subject.values()));
        assertThat(codes(tree(LineSchema.ORGANISATIONS).path("properties").path("type")))
                .isEqualTo(codes(OrganisationType.values()));
    }

    @Test
    void everyFieldIsDescribed() throws IOException {
        for (var schema : LineSchema.values()) {
            assertThat(tree(schema).findValues("properties")).allSatisfy(fields -> assertThat(fields.valueStream())
                    .filteredOn(field -> !field.has("const") && !field.has("$ref"))
                    .allMatch(field -> field.has("description")));
        }
    }

    private static JsonNode tree(LineSchema schema) throws IOException {
        return JsonMapper.shared().readTree(LineSchemas.text(schema));
    }

    private static List<String> codes(JsonNode field) {
        return field.path("enum").valueStream().map(JsonNode::asString).sorted().toList();
    }

    private static List<String> codes(Coded... values) {
        return Arrays.stream(values).map(Coded::code).sorted().toList();
    }
}
