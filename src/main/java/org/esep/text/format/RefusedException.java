package org.esep.text.format;

import java.io.IOException;

import org.esep.fact.Notice;

/// A file from which nothing is taken, and why.
public final class RefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Notice.Code code;

    RefusedException(Notice.Code code, String detail) {
        super(detail);
        this.code = code;
    }

    static RefusedException tooLarge(String detail) {
        return new RefusedException(Notice.Code.DOCUMENT_TOO_LARGE, detail);
    }

    public Notice.Code code() {
        return code;
    }
}
