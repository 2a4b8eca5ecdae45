package org.esep.aggregate;

import java.util.Optional;
import java.util.OptionalInt;

import org.esep.iati.ActivityStatus;
import org.esep.iati.PartialDate;

/// When an activity runs. `originalEnd` is the end before it was moved; `elapsedPercent` is 0 to 100, present where
/// start and end are known.
public record Timeline(Optional<Figure<PartialDate>> start, Optional<Figure<PartialDate>> end,
        Optional<PartialDate> originalEnd, ActivityStatus status, OptionalInt elapsedPercent) {}
