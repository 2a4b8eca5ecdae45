package org.esep.aggregate;

import java.util.Optional;

import org.esep.fact.Envelope;

/// An envelope with the id of its fact and of its funder: listed and counted, never summed.
public record EnvelopeLine(String fact, Envelope envelope, Amount amount, Optional<String> funder, String document) {}
