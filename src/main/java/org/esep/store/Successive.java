package org.esep.store;

import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicReference;

/// Goes through iterators one after another, each made when the one before has come to its end. A stream of streams would
/// hold what an inner one gives, be it a million things.
final class Successive<T> implements Iterator<T> {

    private final Iterator<? extends Iterator<T>> parts;
    private final AtomicReference<Iterator<T>> part = new AtomicReference<>(Collections.emptyIterator());

    Successive(Iterator<? extends Iterator<T>> parts) {
        this.parts = parts;
    }

    @Override
    public boolean hasNext() {
        while (!part.get().hasNext() && parts.hasNext()) {
            part.set(parts.next());
        }
        return part.get().hasNext();
    }

    @Override
    public T next() {
        return hasNext() ? part.get().next() : Collections.<T>emptyIterator().next();
    }
}
