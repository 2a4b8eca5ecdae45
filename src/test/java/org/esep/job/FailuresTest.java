package org.esep.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailuresTest {

    @ParameterizedTest
    @MethodSource
    void isToldInOneLineByItsFirstCause(Throwable failure, String told) {
        assertThat(Failures.told(failure)).isEqualTo(told);
    }

    static Stream<Arguments> isToldInOneLineByItsFirstCause() {
        return Stream.of(
                Arguments.of(new UncheckedIOException(new IOException("No space left\non device")),
                        "No space left on device"),
                Arguments.of(new AccessDeniedException("a"), "a: access denied"),
                Arguments.of(new FileAlreadyExistsException("a"), "a: is not a folder"),
                Arguments.of(new NotDirectoryException("a"), "a: is not a folder"),
                Arguments.of(new NoSuchFileException("a"), "a: is not there"),
                Arguments.of(new FileSystemException("a", null, "Read-only file system"),
                        "a: Read-only file system"),
                Arguments.of(new IllegalStateException(), "java.lang.IllegalStateException"));
    }
}
