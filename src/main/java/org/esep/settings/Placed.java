package org.esep.settings;

/// An entry of a file and the place where it begins.
public record Placed<T>(Place place, T value) {}
