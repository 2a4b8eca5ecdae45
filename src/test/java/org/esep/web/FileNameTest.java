package org.esep.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.esep.report.export.Manifest;

class FileNameTest {

    private static final Manifest MANIFEST = new Manifest("run", LocalDate.of(2026, 11, 21), "", "", "",
            Optional.empty(), List.of());

    @Test
    void reportTellsDateSubjectAndLanguage() {
        assertThat(name("workbooks/ru/KZ.xlsx")).isEqualTo("esep-2026-11-21-KZ-ru.xlsx");
        assertThat(name("briefings/kk/programmes/rural-water.pdf")).isEqualTo("esep-2026-11-21-rural-water-kk.pdf");
        assertThat(name("data/facts.jsonl")).isEqualTo("esep-2026-11-21-facts.jsonl");
        assertThat(FileName.archive("main", MANIFEST)).isEqualTo("esep-2026-11-21-main.zip");
    }

    @Test
    void signsThatHeadersOrFoldersCouldTakeAmissAreHyphens() {
        assertThat(name("data/texts/a\r\nSet-Cookie: b=1.txt")).isEqualTo("esep-2026-11-21-a-Set-Cookie- b=1.txt");
        assertThat(name("data/texts/a\"; filename=\"b.exe.txt")).isEqualTo("esep-2026-11-21-a- filename=-b.exe.txt");
        assertThat(name("data/texts/..\\..\\x.txt")).isEqualTo("esep-2026-11-21-..-..-x.txt");
    }

    @Test
    void lettersOfAnyLanguageStay() {
        assertThat(name("data/texts/\u04d9\u04a3\u0456.txt")).isEqualTo("esep-2026-11-21-\u04d9\u04a3\u0456.txt");
    }

    private static String name(String path) {
        return FileName.of(path, MANIFEST);
    }
}
