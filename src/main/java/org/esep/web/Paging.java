package org.esep.web;

import java.util.List;

import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// A page of a long list: its number from 1, and how many things there are in all.
record Paging(int page, long total) {

    static final int SIZE = 100;

    /// The page of this number, or the nearest that there is.
    static Paging of(int page, long total) {
        return new Paging((int) Math.clamp(page, 1, Math.max(1, (total + SIZE - 1) / SIZE)), total);
    }

    public int pages() {
        return (int) Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public boolean several() {
        return pages() > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    /// The address of this request with another page.
    public String address(int other) {
        return "?" + ServletUriComponentsBuilder.fromCurrentRequest().replaceQueryParam("page", other).build()
                .getQuery();
    }

    long start() {
        return (long) (page - 1) * SIZE;
    }

    <T> List<T> of(List<T> all) {
        return all.stream().skip(start()).limit(SIZE).toList();
    }
}
