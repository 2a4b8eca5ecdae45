package org.esep.structured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.esep.structured.IatiSample.activity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.esep.fact.ActivityNamed;
import org.esep.fact.Funding;
import org.esep.fact.Notice;
import org.esep.fact.Span;

class IatiHostileTest {

    private static final String START = "<iati-activities version='2.03'>" + activity("XM-FIRST",
            "<title><narrative>Silos</narrative></title>");

    private static final String TITLE = "\u0411\u0438\u0448\u043a\u0435\u043a";

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "UTF-16, UTF-16", "UTF-16LE, UTF-16", "windows-1251, windows-1251",
            "ISO-8859-5, ISO-8859-5", "KOI8-R, koi8-r"})
    void readsAnyEncoding(String charset, String declared) {
        var mark = charset.equals("UTF-16LE") ? "\ufeff" : "";
        var xml = (mark + "<?xml version='1.0' encoding='" + declared + "'?>\n" + named(TITLE))
                .getBytes(Charset.forName(charset));

        assertThat(IatiSample.read(xml).claim(ActivityNamed.class).name()).isEqualTo(TITLE);
        assertThat(IatiReader.recognises(xml)).isTrue();
    }

    @Test
    void readsLatinLettersAndMarkedBytes() {
        var latin = ("<?xml version='1.0' encoding='ISO-8859-1'?>" + named("Caf\u00e9"))
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(IatiSample.read(latin).claim(ActivityNamed.class).name()).isEqualTo("Caf\u00e9");
        assertThat(IatiSample.read("\ufeff" + named(TITLE)).claim(ActivityNamed.class).name()).isEqualTo(TITLE);
        assertThat(IatiReader.recognises(("\ufeff" + named(TITLE)).getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<iati-activities>", "  <iati-activity hierarchy='1'>",
            "<?xml version='1.0'?><!-- <other> --><?style a > b?>\n<!DOCTYPE x [<!ENTITY a 'b'>]><iati-activities",
            "<!DOCTYPE iati-activities SYSTEM 'x.dtd'><iati-activities version='1.01'>"})
    void recognisesActivitiesByTheirFirstElement(String beginning) {
        assertThat(IatiReader.recognises(beginning.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<", "<iati-organisations>", "<html><iati-activities>", "about <iati-activities>",
            "<!-- <iati-activities>", "<!DOCTYPE a [<!ENTITY b '<iati-activities>'>", "id;title", "<?xml"})
    void recognisesNothingElse(String beginning) {
        assertThat(IatiReader.recognises(beginning.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void entitiesAreNeverResolved() {
        var read = IatiSample.read("<!DOCTYPE iati-activities [<!ENTITY own 'grown'>"
                + "<!ENTITY far SYSTEM 'file:///etc/hostname'>]>" + named("A&own;B&far;C &amp; D"));

        assertThat(read.claim(ActivityNamed.class).name()).isEqualTo("ABC & D");
        assertThat(read.notices())
                .containsExactly(new Notice(Notice.Code.ENTITY_REFUSED, "aid.xml", Optional.empty(), "1:1"));
    }

    @Test
    void bombOfEntitiesDoesNotExpand() {
        var bomb = IntStream.range(1, 60).mapToObj(level -> "<!ENTITY b" + level + " '"
                + ("&b" + (level - 1) + ";").repeat(50) + "'>").collect(Collectors.joining());

        var read = IatiSample.read("<!DOCTYPE iati-activities [<!ENTITY b0 'boom'>" + bomb + "]>" + named("A&b59;"));

        assertThat(read.claim(ActivityNamed.class).name()).isEqualTo("A");
        assertThat(read.codes()).containsExactly(Notice.Code.ENTITY_REFUSED);
    }

    @Test
    void bombInAnAttributeEndsTheReading() {
        var read = IatiSample.read("<!DOCTYPE a [<!ENTITY b 'boom'>]>" + START
                + "<iati-activity default-currency='&b;'/></iati-activities>");

        assertThat(read.identifiers()).containsExactly("XM-FIRST");
        assertThat(read.codes()).containsExactly(Notice.Code.ENTITY_REFUSED, Notice.Code.ELEMENT_MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<iati-activity><iati-identifier>XM-2</iati-activity>", "<iati-activity>\u0001",
            "<iati-activity><title><narrative>cut", "<iati-activity a='1' a='2'/>", "<iati-activity a=1/>", "&#0;",
            "<iati-activity><o:title/></iati-activity>"})
    void whatStandsBeforeAFaultStays(String fault) {
        var read = IatiSample.read(START + "\n" + fault);

        assertThat(read.identifiers()).containsExactly("XM-FIRST");
        assertThat(read.codes()).containsExactly(Notice.Code.ELEMENT_MALFORMED);
        assertThat(read.details().getFirst()).startsWith("2:");
        assertThat(read.notices().getFirst().span()).contains(new Span(0, 0));
    }

    @Test
    void bytesOfNoLetterAreAFault() {
        var xml = (START + activity("XM-2", "<title><narrative>Caf\u00e9</narrative></title>"))
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(IatiSample.read(xml).codes()).containsExactly(Notice.Code.ELEMENT_MALFORMED);
    }

    @Test
    void depthIsLimited() {
        assertThat(limit("<x>".repeat(40) + "</x>".repeat(40))).isEmpty();
        assertThat(limit("<x>".repeat(60) + "</x>".repeat(60))).containsExactly("depth");
        assertThat(limit("<title>".repeat(100_000))).containsExactly("depth");
    }

    @Test
    void attributesAreLimited() {
        assertThat(limit("<x " + attributes(90) + "/>")).isEmpty();
        assertThat(limit("<x " + attributes(101) + "/>")).containsExactly("attributes");
        assertThat(limit("<budget type='" + "1".repeat(10_001) + "'/>")).containsExactly("attribute");
    }

    @Test
    void textIsLimited() {
        assertThat(limit("<title>" + "long ".repeat(20_001) + "</title>")).containsExactly("text");
        assertThat(limit("<title>" + "a&amp;".repeat(60_000) + "</title>")).containsExactly("text");
    }

    @Test
    void namesAreLimited() {
        assertThat(limit(IntStream.range(0, 10_001).mapToObj(index -> "<x" + index + "/>")
                .collect(Collectors.joining()))).containsExactly("names");
        assertThat(limit(IntStream.range(0, 10_001).mapToObj(index -> "<?x" + index + "?>")
                .collect(Collectors.joining()))).containsExactly("names");
    }

    @Test
    void elementsOfAnActivityAreLimited() {
        assertThat(limit("<sector/>".repeat(600_001))).containsExactly("elements");
    }

    @Test
    void endlessPartsAreLimited() throws IOException {
        assertThat(endless("<!--", " ")).containsExactly("part");
        assertThat(endless("<x y='", "z")).containsExactly("part");
        assertThat(endless("<", "n")).containsExactly("part");
        assertThat(endless("<![CDATA[", "n")).containsExactly("part");
    }

    @Test
    void endlessActivityIsLimited() throws IOException {
        assertThat(endless("<iati-activity>", "<description>water and wood</description>"))
                .containsExactly("activity");
    }

    @Test
    void tenThousandsOfTransactionsAreRead() {
        var transaction = "<transaction><transaction-type code='3'/><value value-date='2024-01-01'>1</value></transaction>";

        assertThat(IatiSample.of(transaction.repeat(50_000)).claims(Funding.class)).hasSize(50_000);
    }

    @Test
    void brokenStreamIsNotAFaultOfTheDocument() {
        var intake = new Intake("aid.xml", UnaryOperator.identity(), _ -> {});
        var broken = new SequenceInputStream(new ByteArrayInputStream(START.getBytes(StandardCharsets.UTF_8)),
                new InputStream() {

                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }

                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        return read();
                    }
                });

        assertThatThrownBy(() -> IatiReader.read(broken, "", intake)).isInstanceOf(IOException.class)
                .hasMessageContaining("the disk is gone");
    }

    @Test
    void damagedFilesNeverCrash() {
        var random = new Random(7);
        var sound = (START + activity("XM-2", "<budget><value>5</value></budget>") + "</iati-activities>")
                .getBytes(StandardCharsets.UTF_8);
        for (var round = 0; round < 3000; round++) {
            var damaged = sound.clone();
            for (var fault = 0; fault < 3; fault++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(IatiSample.read(damaged).activities()).hasSizeLessThan(3);
        }
    }

    private static String named(String title) {
        return "<iati-activities version='2.03'>" + activity("XM-1",
                "<title><narrative>" + title + "</narrative></title>") + "</iati-activities>";
    }

    private static String attributes(int count) {
        return IntStream.range(0, count).mapToObj(index -> "a" + index + "=''").collect(Collectors.joining(" "));
    }

    /// The limits that a second activity with these elements goes beyond.
    private static List<String> limit(String elements) {
        var read = IatiSample.read(START + activity("XM-2", elements) + "</iati-activities>");
        assertThat(read.identifiers()).first().isEqualTo("XM-FIRST");
        return limits(read.notices());
    }

    /// The limits that a file goes beyond which goes on for ever.
    private static List<String> endless(String beginning, String again) throws IOException {
        var activities = new ArrayList<StructuredActivity>();
        var intake = new Intake("aid.xml", UnaryOperator.identity(), activities::add);
        var bytes = again.getBytes(StandardCharsets.UTF_8);
        var endless = new InputStream() {

            @Override
            public int read() {
                throw new IllegalStateException("read byte by byte");
            }

            @Override
            public int read(byte[] into, int from, int length) {
                var whole = length / bytes.length * bytes.length;
                for (var at = 0; at < whole; at++) {
                    into[from + at] = bytes[at % bytes.length];
                }
                return whole;
            }
        };
        IatiReader.read(new SequenceInputStream(
                new ByteArrayInputStream((START + beginning).getBytes(StandardCharsets.UTF_8)), endless), "", intake);
        assertThat(activities).hasSize(1);
        return limits(intake.notices());
    }

    private static List<String> limits(List<Notice> notices) {
        return notices.stream().filter(notice -> notice.code() == Notice.Code.LIMIT_REACHED).map(Notice::detail)
                .toList();
    }
}
