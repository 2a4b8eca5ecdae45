package org.esep.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

import com.sun.management.GarbageCollectionNotificationInfo;

/// Watches how much of the heap is left in use behind each collection of garbage.
final class Heap {

    private final AtomicLong most = new AtomicLong();

    Heap() {
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener((notification, _) -> look(
                    GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())), null, null);
        }
    }

    private void look(GarbageCollectionNotificationInfo collection) {
        var used = collection.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                .filter(pool -> pool.getKey().matches(".*(Eden|Survivor|Tenured|Old).*"))
                .mapToLong(pool -> pool.getValue().getUsed()).sum();
        most.accumulateAndGet(used, Math::max);
    }

    /// The most, in bytes, since it was asked last.
    long most() {
        return most.getAndSet(0);
    }
}
