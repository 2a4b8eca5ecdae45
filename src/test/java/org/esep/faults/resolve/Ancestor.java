package org.esep.faults.resolve;

/// Inherited from.
class Ancestor {}
