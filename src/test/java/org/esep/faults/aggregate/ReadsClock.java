package org.esep.faults.aggregate;

import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.function.Supplier;

/// Asks the machine for time and language, directly and by reference.
@SuppressWarnings({"JavaTimeDefaultTimeZone", "JavaUtilDate"})
final class ReadsClock {

    private final Supplier<LocalDate> today = LocalDate::now;

    String told() {
        return today.get() + " " + Locale.getDefault() + System.currentTimeMillis() + new Date();
    }
}
