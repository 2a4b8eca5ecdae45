package org.esep.structured;

import java.util.EnumSet;
import java.util.Set;

import org.esep.fact.Notice;

/// A file of IATI activities or a member of an archive, which is named in front of each place in it.
final class IatiFile {

    private static final Set<String> UNTOUCHED = Set.of("iati-identifier", "value");

    private final String member;
    private final Intake intake;
    private final Set<Notice.Code> told = EnumSet.noneOf(Notice.Code.class);

    IatiFile(String member, Intake intake) {
        this.member = member;
        this.intake = intake;
    }

    Intake intake() {
        return intake;
    }

    /// A place in the file.
    String at(String pointer) {
        return member.isEmpty() ? pointer : member + " " + pointer;
    }

    /// The file, or a lone activity of it, is written to this version of the standard; before 2.01 it need not say so.
    void version(String version) {
        if (version.isEmpty() || version.startsWith("1")) {
            once(Notice.Code.VERSION_OLD, version);
        }
    }

    /// The file declares or uses entities here.
    void refused(String pointer) {
        once(Notice.Code.ENTITY_REFUSED, pointer);
    }

    /// The element was read to its end: what people wrote in it becomes one line without contact data.
    void close(IatiElement element) {
        var written = element.written();
        if (!written.isEmpty()) {
            var line = IatiText.line(written);
            written.setLength(0);
            written.append(UNTOUCHED.contains(element.name()) ? line : intake.redacted(line));
        }
    }

    private void once(Notice.Code code, String detail) {
        if (told.add(code)) {
            intake.notice(code, at(detail).strip());
        }
    }
}
