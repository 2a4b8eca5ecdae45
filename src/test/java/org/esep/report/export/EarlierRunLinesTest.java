package org.esep.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.esep.aggregate.Change;
import org.esep.aggregate.EarlierRun;
import org.esep.aggregate.Keeping;
import org.esep.iati.ActivityStatus;

class EarlierRunLinesTest {

    private static Optional<EarlierRun> read(String text) throws IOException {
        return EarlierRunLines.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Keeping.IN_MEMORY);
    }

    @Test
    void figuresAreReadBackWithTheirDocuments() throws IOException {
        var known = read(Samples.text(DataFile.PROGRAMMES, Samples.ledger())).orElseThrow().activities().getFirst();

        assertThat(known.id()).isEqualTo("rural-water");
        assertThat(known.formerIds()).containsExactly("village-water");
        assertThat(known.status()).isEqualTo(ActivityStatus.RUNNING);
        assertThat(known.countries()).containsExactly(Samples.KG, Samples.KZ);
        assertThat(known.figures())
                .containsEntry(new EarlierRun.Key(Change.Subject.BUDGET, ""), state("USD 2000000"))
                .containsEntry(new EarlierRun.Key(Change.Subject.CONTRIBUTION, "european-union"), state("USD 1500000"))
                .containsEntry(new EarlierRun.Key(Change.Subject.CONTRIBUTION, ""), state("USD 10"))
                .containsEntry(new EarlierRun.Key(Change.Subject.START, ""), state("2024-01"))
                .containsEntry(new EarlierRun.Key(Change.Subject.END, ""), state("2027"));
    }

    private static Change.State state(String value) {
        return Change.State.of(value, List.of("ru/doc.txt"));
    }

    @Test
    void contentOfAnotherShapeIsNoBaseline() throws IOException {
        assertThat(read("{\"id\":\"rural-water\"}\n")).isEmpty();
        assertThat(read("no JSON\n")).isEmpty();
        assertThat(read("")).hasValueSatisfying(run -> assertThat(run.activities()).isEmpty());
    }

    @Test
    void activitiesOutOfTheirOrderAreNoBaseline() throws IOException {
        var line = Samples.text(DataFile.PROGRAMMES, Samples.ledger());

        assertThat(read(line + line.replace("rural-water", "wells"))).isPresent();
        assertThat(read(line + line)).isEmpty();
        assertThat(read(line.replace("rural-water", "wells") + line)).isEmpty();
    }
}
