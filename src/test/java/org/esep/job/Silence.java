package org.esep.job;

/// Tests look at results.
final class Silence implements Progress {

    @Override
    public void start(String step, long total) {
        // Nothing to show.
    }

    @Override
    public void advance() {
        // Nothing to show.
    }

    @Override
    public void end() {
        // Nothing to show.
    }
}
