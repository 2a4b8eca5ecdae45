package org.esep.structured;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.esep.fact.Candidate;
import org.esep.fact.Claim;
import org.esep.fact.Notice;

/// What was read of a small IATI file.
record IatiSample(List<StructuredActivity> activities, List<Notice> notices) {

    /// The identifier of the one activity of most samples.
    static final String IDENTIFIER = "XM-WELL-7";

    /// An activity of version 2.03 in euros that holds these elements behind its identifier and title.
    static IatiSample of(String elements) {
        return file(activity(IDENTIFIER, "<title><narrative>Wells for Osh</narrative></title>" + elements));
    }

    /// A file of version 2.03 with these activities.
    static IatiSample file(String activities) {
        return read("<iati-activities version=\"2.03\">" + activities + "</iati-activities>");
    }

    static String activity(String identifier, String elements) {
        return "<iati-activity default-currency=\"EUR\" xml:lang=\"en\"><iati-identifier>" + identifier
                + "</iati-identifier>" + elements + "</iati-activity>";
    }

    static IatiSample read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    static IatiSample read(byte[] xml) {
        return read(xml, "", UnaryOperator.identity());
    }

    static IatiSample read(byte[] xml, String member, UnaryOperator<String> redaction) {
        var activities = new ArrayList<StructuredActivity>();
        var intake = new Intake("aid.xml", redaction, activities::add);
        try {
            IatiReader.read(new ByteArrayInputStream(xml), member, intake);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new IatiSample(activities, intake.notices());
    }

    List<String> identifiers() {
        return activities.stream().map(StructuredActivity::identifier).toList();
    }

    List<Candidate> candidates() {
        return activities.stream().flatMap(activity -> activity.candidates().stream()).toList();
    }

    <T extends Claim> List<T> claims(Class<T> type) {
        return candidates().stream().map(Candidate::claim).filter(type::isInstance).map(type::cast).toList();
    }

    <T extends Claim> T claim(Class<T> type) {
        return claims(type).getFirst();
    }

    List<Notice.Code> codes() {
        return notices.stream().map(Notice::code).toList();
    }

    List<String> details() {
        return notices.stream().map(Notice::detail).toList();
    }
}
