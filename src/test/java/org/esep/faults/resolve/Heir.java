package org.esep.faults.resolve;

/// Extends a class of ours.
final class Heir extends Ancestor {}
