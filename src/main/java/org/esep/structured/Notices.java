package org.esep.structured;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.esep.fact.Notice;

/// The notices of one document: the first of each code one by one, the rest as a number.
final class Notices {

    /// How many notices of one code are told one by one.
    static final int TOLD = 1000;

    private final List<Notice> told = new ArrayList<>();
    private final Map<Notice.Code, Integer> counts = new EnumMap<>(Notice.Code.class);

    void add(Notice notice) {
        if (counts.merge(notice.code(), 1, Integer::sum) <= TOLD) {
            told.add(notice);
        }
    }

    /// Those told, then for each code how many more there are, then in how many places contact data were blacked out.
    List<Notice> told(String document, int redacted) {
        var all = new ArrayList<>(told);
        counts.forEach((code, count) -> {
            if (count > TOLD) {
                all.add(new Notice(code, document, Optional.empty(), "+" + (count - TOLD)));
            }
        });
        if (redacted > 0) {
            all.add(new Notice(Notice.Code.CONTACT_REDACTED, document, Optional.empty(), String.valueOf(redacted)));
        }
        return all;
    }
}
