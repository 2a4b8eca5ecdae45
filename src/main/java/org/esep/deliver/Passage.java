package org.esep.deliver;

import java.net.URI;
import java.util.List;

/// A part of a mail's text.
sealed interface Passage {

    record Heading(String text) implements Passage {}

    record Paragraph(String text) implements Passage {}

    record Items(List<String> lines) implements Passage {

        public Items {
            lines = List.copyOf(lines);
        }
    }

    record Figures(List<Figure> figures) implements Passage {

        public Figures {
            figures = List.copyOf(figures);
        }
    }

    record Figure(String name, String value) {}

    record Links(List<Link> links) implements Passage {

        public Links {
            links = List.copyOf(links);
        }
    }

    record Link(String text, URI address) {}
}
