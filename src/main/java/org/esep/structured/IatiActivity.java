package org.esep.structured;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.esep.fact.Claim;
import org.esep.fact.Notice;

/// An activity that has an identifier, while its claims are read.
final class IatiActivity {

    private static final String UNKNOWN = "und";

    private final IatiElement element;
    private final String identifier;
    private final Statement statement;
    private final IatiFile file;

    IatiActivity(IatiElement element, String identifier, Statement statement, IatiFile file) {
        this.element = element;
        this.identifier = identifier;
        this.statement = statement;
        this.file = file;
    }

    IatiElement element() {
        return element;
    }

    String identifier() {
        return identifier;
    }

    List<IatiElement> all(String name) {
        return element.all(name);
    }

    /// Adds what an element says.
    void claim(Claim claim, IatiElement from) {
        claim(claim, from, from);
    }

    /// Adds what a narrative inside an element says.
    void claim(Claim claim, IatiElement from, IatiElement narrative) {
        statement.add(claim, new Proof(file.at(from.pointer()), IatiQuote.of(from), language(narrative)));
    }

    /// Something odd about an element, which is told as written.
    void notice(Notice.Code code, IatiElement at) {
        notice(code, IatiQuote.of(at));
    }

    void notice(Notice.Code code, String detail) {
        file.intake().notice(code, (identifier + " " + detail).strip());
    }

    /// The day that an attribute of an element states; an impossible one is left out.
    Optional<LocalDate> day(IatiElement at, String attribute) {
        var written = at.attribute(attribute);
        var day = Days.find(written);
        if (day.isEmpty() && !written.isEmpty()) {
            notice(Notice.Code.DATE_IMPOSSIBLE, at);
        }
        return day;
    }

    /// The language of a narrative, else that of the activity.
    private String language(IatiElement narrative) {
        var own = language(narrative.attribute("xml:lang"));
        return own.equals(UNKNOWN) && !narrative.narratives().isEmpty()
                ? language(element.attribute("xml:lang"))
                : own;
    }

    /// The two letters with which a tag such as `kk-KZ` begins.
    private static String language(String tag) {
        return tag.length() == 2 || (tag.length() > 2 && "-_".indexOf(tag.charAt(2)) >= 0)
                ? tag.substring(0, 2).toLowerCase(Locale.ROOT)
                : UNKNOWN;
    }
}
