package org.esep.job;

/// Is told how far a step has come.
public interface Progress {

    /// A step begins that has so many things to do.
    void start(String step, long total);

    /// One more thing is done.
    void advance();

    /// The step has ended.
    void end();
}
