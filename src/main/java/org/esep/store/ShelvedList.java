package org.esep.store;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// A list that lies in a file; a few of its pages are held, those that were read last. Several threads may read it at once.
final class ShelvedList<T> extends AbstractList<T> implements RandomAccess {

    private static final int ROWS_HELD = 512;

    private final Class<T> type;
    private final ShelfWriter.Pages pages;
    private final int rowsOfPage;
    private final int rows;
    private final AtomicReferenceArray<Page<T>> held;

    ShelvedList(Class<T> type, ShelfWriter.Pages pages, int rowsOfPage, int rows) {
        this.type = type;
        this.pages = pages;
        this.rowsOfPage = rowsOfPage;
        this.rows = rows;
        this.held = new AtomicReferenceArray<>(Math.ceilDiv(ROWS_HELD, rowsOfPage));
    }

    private record Page<T>(int number, List<T> rows) {}

    @Override
    public T get(int row) {
        Objects.checkIndex(row, rows);
        return page(row / rowsOfPage).rows().get(row % rowsOfPage);
    }

    private Page<T> page(int number) {
        var known = held.get(number % held.length());
        if (known != null && known.number() == number) {
            return known;
        }
        var read = new Page<>(number, PageForm.read(pages.read(number), type));
        held.set(number % held.length(), read);
        return read;
    }

    @Override
    public int size() {
        return rows;
    }
}
