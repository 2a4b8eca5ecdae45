package org.esep.iati;

/// What a named activity calls itself.
public enum ActivityKind implements Coded {
    PROJECT, PROGRAMME, INSTRUMENT, ACTION_PLAN, STRATEGY
}
