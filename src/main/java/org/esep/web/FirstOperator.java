package org.esep.web;

import java.util.Optional;

/// The password of the operator that this start made; none where there were users already.
record FirstOperator(Optional<String> password) {}
