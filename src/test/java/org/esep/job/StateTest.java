package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateTest {

    @TempDir
    private Path folder;

    @Test
    void whoFindsAServerOnTheStateIsToldItsPage() throws IOException {
        try (var state = State.take(folder)) {
            state.serveAt("http://localhost:8080");

            assertThatThrownBy(() -> State.take(folder)).isInstanceOf(StateInUseException.class)
                    .hasMessageContaining("esep serve").hasMessageContaining("http://localhost:8080/runs");
        }
        assertThat(folder.resolve("serve.address")).doesNotExist();
    }

    @Test
    void addressOfAServerThatWasKilledIsForgotten() throws IOException {
        java.nio.file.Files.writeString(folder.resolve("serve.address"), "http://localhost:8080");
        try (var _ = State.take(folder)) {
            assertThatThrownBy(() -> State.take(folder)).isInstanceOf(StateInUseException.class)
                    .hasMessageContaining("in use by another run");
        }
    }

    @Test
    void whoHoldsTheStateIsToldWithItsProcessAndBeginning() throws IOException {
        try (var _ = State.take(folder)) {
            assertThatThrownBy(() -> State.take(folder)).hasMessageContaining(
                    "(process " + ProcessHandle.current().pid() + ", running since "
                            + ProcessHandle.current().info().startInstant().orElseThrow() + ")");
        }
        assertThat(folder.resolve("esep.holder")).doesNotExist();
    }
}
