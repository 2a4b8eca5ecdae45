package org.esep.report.export;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The schema of IATI 2.03 activities, which lies beside the repository, in ../shared, and not everywhere.
public final class IatiSchema {

    private static final Path FILE = Path.of("../shared/iati/iati-activities-schema.xsd");

    private IatiSchema() {}

    /// What makes a file invalid; a test ends here where the schema is not at hand. Nothing is fetched.
    public static List<String> errors(byte[] xml) throws IOException, SAXException {
        assumeThat(FILE).as("the schema lies beside the repository, in ../shared, and not everywhere").exists();
        var factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        var validator = factory.newSchema(FILE.toFile()).newValidator();
        var errors = new Errors(new ArrayList<>());
        validator.setErrorHandler(errors);
        validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        return errors.told;
    }

    private record Errors(List<String> told) implements ErrorHandler {

        @Override
        public void warning(SAXParseException odd) {
            error(odd);
        }

        @Override
        public void error(SAXParseException odd) {
            told.add(odd.getLineNumber() + ": " + odd.getMessage());
        }

        @Override
        public void fatalError(SAXParseException odd) {
            error(odd);
        }
    }
}
