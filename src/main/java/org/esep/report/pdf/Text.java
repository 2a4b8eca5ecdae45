package org.esep.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.esep.report.chart.Legible;

/// Words to set, and the places among them that lead somewhere, in their order.
record Text(String words, List<Link> links) {

    private static final String MARK = "\u2060";
    private static final Pattern REFERENCE = Pattern.compile(MARK + "(\\[(\\d+)])" + MARK);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s]]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    Text {
        links = List.copyOf(links);
    }

    /// From `start` to `end`, exclusive; the target is the address of a page on the web or the name of a place in the
    /// document.
    record Link(int start, int end, String target) {

        private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

        static boolean isAddress(String target) {
            return ADDRESS.matcher(target).matches();
        }

        boolean isOutside() {
            return isAddress(target);
        }
    }

    /// A reference to a numbered source, as [#of] reads it inside of words.
    static String reference(int number) {
        return MARK + "[" + number + "]" + MARK;
    }

    /// The name of the place where a numbered source stands.
    static String place(int number) {
        return "source-" + number;
    }

    /// The words with what they refer to; signs that have no shape are left out.
    static Text of(String written) {
        if (!written.contains(MARK)) {
            return new Text(seen(written), List.of());
        }
        var words = new StringBuilder();
        var links = new ArrayList<Link>();
        var found = REFERENCE.matcher(written);
        var end = 0;
        while (found.find()) {
            words.append(seen(written.substring(end, found.start())));
            links.add(new Link(words.length(), words.length() + found.group(1).length(),
                    place(Integer.parseInt(found.group(2)))));
            words.append(found.group(1));
            end = found.end();
        }
        words.append(seen(written.substring(end)));
        return new Text(words.toString(), links);
    }

    /// All of the words lead to an address.
    static Text leading(String written, String address) {
        var words = seen(written);
        return new Text(words, List.of(new Link(0, words.length(), address)));
    }

    private static String seen(String written) {
        return Legible.of(UNSEEN.matcher(SPACES.matcher(written).replaceAll(" ")).replaceAll(""));
    }
}
