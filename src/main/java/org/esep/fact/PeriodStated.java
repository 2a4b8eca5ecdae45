package org.esep.fact;

import org.esep.iati.DateType;
import org.esep.iati.Edition;
import org.esep.iati.Period;

/// When an activity starts, ends, or both.
public record PeriodStated(Period period, DateType kind, Edition edition) implements Claim {}
