package org.esep.web;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import org.esep.report.published.LinePage;

/// Which part of a long answer is asked for: pages are counted from 0.
record Slice(int page, int size) {

    private static final int MOST = 1000;

    /// Refuses what is no page.
    static Slice of(int page, int size) {
        if (page < 0 || size < 1 || size > MOST) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
                    "page is 0 or more and size 1 to " + MOST + ", e.g. ?page=0&size=100");
        }
        return new Slice(page, size);
    }

    long start() {
        return (long) page * size;
    }

    <T> List<T> of(List<T> all) {
        return all.stream().skip(start()).limit(size).toList();
    }

    LinePage page(long total, List<String> lines) {
        return new LinePage(total, page, size, lines);
    }
}
