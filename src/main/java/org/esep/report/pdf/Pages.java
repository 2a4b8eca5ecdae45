package org.esep.report.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Lays strips on pages from top to bottom. White space gives way where that saves a page.
record Pages(float top, float bottom) {

    private static final List<Float> SPACES = List.of(1f, 0.85f, 0.7f, 0.55f, 0.4f);

    /// A strip with the height of its upper end above the lower end of the page.
    record Placed(Strip strip, float top) {}

    List<List<Placed>> of(List<Strip> strips) {
        var groups = groups(strips);
        return SPACES.stream().map(space -> pages(groups, space)).min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    /// Strips that stand together.
    private static List<List<Strip>> groups(List<Strip> strips) {
        var groups = new ArrayList<List<Strip>>();
        var group = new ArrayList<Strip>();
        for (var strip : strips) {
            group.add(strip);
            if (strip.bond() == Strip.Bond.FREE) {
                groups.add(List.copyOf(group));
                group.clear();
            }
        }
        if (!group.isEmpty()) {
            groups.add(List.copyOf(group));
        }
        return groups;
    }

    private List<List<Placed>> pages(List<List<Strip>> groups, float space) {
        var pages = new ArrayList<List<Placed>>();
        pages.add(new ArrayList<>());
        for (var group : groups) {
            var whole = fits(pages.getLast(), group, space) || !fits(List.of(), group, space);
            if (!whole) {
                pages.add(new ArrayList<>());
            }
            group.forEach(strip -> place(strip, pages, space));
        }
        return pages;
    }

    private boolean fits(List<Placed> page, List<Strip> group, float space) {
        var needed = group.stream().map(strip -> strip.height() + strip.before() * space).reduce(0f, Float::sum);
        return end(page) - needed + (page.isEmpty() ? group.getFirst().before() * space : 0) >= bottom;
    }

    private void place(Strip strip, List<List<Placed>> pages, float space) {
        if (!pages.getLast().isEmpty() && !fits(pages.getLast(), List.of(strip), space)) {
            pages.add(new ArrayList<>());
        }
        var page = pages.getLast();
        if (page.isEmpty()) {
            Stream.concat(strip.again().stream(), Stream.of(strip))
                    .forEach(first -> page.add(new Placed(first, end(page))));
        } else {
            page.add(new Placed(strip, end(page) - strip.before() * space));
        }
    }

    private float end(List<Placed> page) {
        return page.isEmpty() ? top : page.getLast().top() - page.getLast().strip().height();
    }
}
