package org.esep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.esep.architecture.Sources;
import org.esep.fact.Notice;

/// What the sources keep to beyond what the compiler sees; a finding says how to repair it.
class ConventionsTest {

    private static final Path MAIN = Path.of("src/main/java");

    private final Sources sources = new Sources(MAIN);

    @TempDir
    private Path planted;

    @Test
    void noHumanLanguageHidesInJava() {
        assertThat(sources.beyondAscii()).isEmpty();
    }

    @Test
    void everyPackageHasItsSentence() {
        assertThat(sources.withoutSentence()).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(sources.withoutNullMarked()).isEmpty();
    }

    @Test
    void everyFileIsShort() {
        assertThat(sources.longerThan(250)).isEmpty();
    }

    @Test
    void everyRunGoesThroughThingsInTheSameOrder() {
        assertThat(sources.withoutOrder()).isEmpty();
    }

    @Test
    void catchesOrderThatChanges() throws IOException {
        plant("Word.java", "class Word {\n  {\n    Map.of(A, one(x), B, 2)\n        .forEach(this::put);\n  }\n}\n");

        assertThat(new Sources(planted).withoutOrder()).singleElement().asString().startsWith("Word.java goes");
    }

    @Test
    void everyNoticeIsExplained() {
        assertThat(Arrays.stream(Notice.Code.values()).filter(code -> !code.explanation().strip().endsWith(".")))
                .as("a notice is explained to its reader by a sentence in Notice.Code").isEmpty();
    }

    @Test
    void catchesLetterBeyondAscii() throws IOException {
        plant("Word.java", "package planted;\n\nclass Word {\n    String tenge = \"\u20b8\";\n}\n");

        assertThat(new Sources(planted).beyondAscii()).singleElement().asString().startsWith("Word.java:4 ");
    }

    @Test
    void catchesPackageWithoutDescription() throws IOException {
        plant("Word.java", "package planted;\n");

        assertThat(new Sources(planted).withoutSentence()).singleElement().asString().startsWith("package-info.java");
        assertThat(new Sources(planted).withoutNullMarked()).singleElement().asString()
                .startsWith("package-info.java");
    }

    @Test
    void catchesDescriptionWithoutSentence() throws IOException {
        plant("package-info.java", "/// Words\n@Deprecated\npackage planted;\n");

        assertThat(new Sources(planted).withoutSentence()).hasSize(1);
        assertThat(new Sources(planted).withoutNullMarked()).hasSize(1);
    }

    @Test
    void catchesLongFile() throws IOException {
        plant("Word.java", "\n".repeat(4));

        assertThat(new Sources(planted).longerThan(3)).singleElement().asString().startsWith("Word.java has 4 lines");
    }

    private void plant(String name, String text) throws IOException {
        Files.writeString(planted.resolve(name), text);
    }
}
