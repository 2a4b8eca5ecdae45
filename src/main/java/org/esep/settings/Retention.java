package org.esep.settings;

/// How many published runs are kept and for how many days; 0 is no limit. The newest is always kept.
public record Retention(int runs, int days) {}
