package org.esep.structured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import org.esep.fact.Notice;
import org.esep.fact.Span;

class IntakeTest {

    private final Intake intake = new Intake("aid.csv", UnaryOperator.identity(), _ -> {});

    @Test
    void noticesBeforeTheFirstRecordAreOfTheDocument() {
        intake.notice(Notice.Code.VERSION_OLD, "1.04");
        intake.begin("rule");
        intake.begin("rule");
        intake.notice(Notice.Code.CODE_UNKNOWN, "XM-2 code");

        assertThat(intake.notices()).containsExactly(
                new Notice(Notice.Code.VERSION_OLD, "aid.csv", Optional.empty(), "1.04"),
                new Notice(Notice.Code.CODE_UNKNOWN, "aid.csv", Optional.of(new Span(1, 1)), "XM-2 code"));
    }

    @Test
    void manyNoticesOfOneCodeAreCounted() {
        for (var count = 0; count < 1234; count++) {
            intake.notice(Notice.Code.CODE_UNKNOWN, "XM-1");
        }
        intake.notice(Notice.Code.TITLE_MISSING, "XM-1");

        assertThat(intake.notices()).hasSize(1002).last()
                .isEqualTo(new Notice(Notice.Code.CODE_UNKNOWN, "aid.csv", Optional.empty(), "+234"));
    }
}
