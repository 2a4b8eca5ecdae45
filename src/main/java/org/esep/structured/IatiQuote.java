package org.esep.structured;

/// An element as it is written, without white space between elements and without what is not read of it, in short.
final class IatiQuote {

    private static final int LONGEST = 300;

    private IatiQuote() {}

    static String of(IatiElement element) {
        var quote = new StringBuilder(LONGEST);
        write(element, quote);
        if (quote.length() <= LONGEST) {
            return quote.toString();
        }
        return quote.substring(0, Character.isHighSurrogate(quote.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static void write(IatiElement element, StringBuilder quote) {
        if (quote.length() > LONGEST) {
            return;
        }
        quote.append('<').append(element.name());
        element.attributes().forEach(attribute -> quote.append(' ').append(attribute.name()).append("=\"")
                .append(attribute.value()).append('"'));
        if (element.children().isEmpty() && element.written().isEmpty()) {
            quote.append("/>");
            return;
        }
        quote.append('>').append(element.written());
        element.children().forEach(child -> write(child, quote));
        quote.append("</").append(element.name()).append('>');
    }
}
