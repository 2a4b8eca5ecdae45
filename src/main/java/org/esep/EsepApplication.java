package org.esep;

import javax.xml.transform.TransformerFactory;

import org.esep.cli.EsepCommand;

/// The program's start. Its exit code is that of the command that ran.
public final class EsepApplication {

    private static final String TRANSFORMERS = "javax.xml.transform.TransformerFactory";

    private EsepApplication() {}

    /// Runs one command and ends the process with its exit code.
    public static void main(String... args) {
        nameTransformers();
        System.exit(EsepCommand.execute(args));
    }

    /// Apache POI asks for a transformer of XML for every part of a workbook, and the JDK then looks through every library
    /// for one, unless one is named.
    private static void nameTransformers() {
        if (System.getProperty(TRANSFORMERS) == null) {
            System.setProperty(TRANSFORMERS, TransformerFactory.newDefaultInstance().getClass().getName());
        }
    }
}
