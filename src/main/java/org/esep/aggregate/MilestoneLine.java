package org.esep.aggregate;

import java.util.Optional;

import org.esep.fact.Milestone;

/// A dated event with the id of its fact and of the activity that it is tied to, if any.
public record MilestoneLine(String fact, Milestone milestone, Optional<String> activity, String document) {}
