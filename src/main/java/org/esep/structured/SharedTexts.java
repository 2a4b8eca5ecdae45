package org.esep.structured;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The texts that the cells of a workbook share, by their numbers.
final class SharedTexts {

    /// Letters of all of them; a workbook of a million different names does not come near.
    private static final long MOST = 60_000_000;

    private final List<String> texts = new ArrayList<>();

    void read(Markup xml) throws IOException {
        var letters = 0L;
        while (xml.next()) {
            if (xml.starts("si")) {
                var text = text(xml, "si");
                texts.add(text);
                // An empty one takes room too.
                letters += text.length() + 8;
            }
            if (letters > MOST) {
                throw new LimitException("sharedStrings > " + MOST);
            }
        }
    }

    /// The text of an element that may be in parts with formats of their own; how it is pronounced is left out.
    static String text(Markup xml, String element) throws IOException {
        var text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("rPh")) {
                xml.skip("rPh");
            } else if (xml.starts("t")) {
                xml.text("t", text);
            }
        }
        return text.toString();
    }

    /// Empty where there is no such number.
    String at(String number) {
        try {
            var at = Integer.parseInt(number.strip());
            return at >= 0 && at < texts.size() ? texts.get(at) : "";
        } catch (NumberFormatException _) {
            return "";
        }
    }
}
