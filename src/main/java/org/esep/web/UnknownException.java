package org.esep.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// What was asked for is not there, or not there for this viewer, which is told alike.
@ResponseStatus(HttpStatus.NOT_FOUND)
final class UnknownException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownException(String what) {
        super("unknown: " + what);
    }
}
