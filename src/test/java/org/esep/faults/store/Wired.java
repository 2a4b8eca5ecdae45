package org.esep.faults.store;

import com.ibm.icu.util.ULocale;
import org.springframework.batch.core.ExitStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// A component in the middle, with an injected field and libraries away from home.
@Component
final class Wired {

    @Autowired
    private final ULocale locale = ULocale.ENGLISH;

    String told() {
        return locale + ExitStatus.COMPLETED.getExitCode();
    }
}
