package org.esep.fact;

/// A stretch of a document's text in UTF-16 code units, `start` included, `end` excluded.
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public int length() {
        return end - start;
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        var byStart = Integer.compare(start, other.start);
        return byStart == 0 ? Integer.compare(end, other.end) : byStart;
    }
}
