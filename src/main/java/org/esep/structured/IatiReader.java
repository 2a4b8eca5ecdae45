package org.esep.structured;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;

import org.esep.fact.Notice;

/// Reads IATI activities, versions 2.01 to 2.03 and what maps of 1.01 to 1.05, one at a time from a file of any size. What
/// was read before a fault or a limit stands.
final class IatiReader {

    static final String RULE = "iati-xml";

    private IatiReader() {}

    /// Whether a file of this beginning holds IATI activities.
    static boolean recognises(byte[] beginning) {
        return IatiBeginning.of(beginning).isIati();
    }

    /// Reads a file, or the member of an archive that is named (empty: a file of its own), to its end or its first fault.
    static void read(InputStream in, String member, Intake intake) throws IOException {
        var file = new IatiFile(member, intake);
        var meter = new IatiMeter(in);
        try {
            var elements = new IatiElements(factory().createXMLStreamReader(meter), meter, file);
            for (var next = elements.next(); next.isPresent(); next = elements.next()) {
                read(next.get(), file);
            }
        } catch (XMLStreamException e) {
            malformed(e, file);
        } catch (UncheckedStreamException e) {
            malformed(e.getCause() instanceof XMLStreamException inner ? inner : new XMLStreamException(e), file);
        } catch (Limit.Exceeded e) {
            intake.notice(Notice.Code.LIMIT_REACHED, file.at(e.limit().code()));
        }
    }

    /// A factory for each file, because factories keep the names of all files.
    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static void malformed(XMLStreamException fault, IatiFile file) throws IOException {
        if (fault.getNestedException() instanceof IOException io && !(io instanceof CharConversionException)) {
            throw io;
        }
        var place = fault.getLocation();
        file.intake().notice(Notice.Code.ELEMENT_MALFORMED,
                file.at(place == null ? "" : place.getLineNumber() + ":" + place.getColumnNumber()).strip());
    }

    private static void read(IatiElement element, IatiFile file) {
        var statement = file.intake().begin(RULE);
        var identifier = element.find("iati-identifier").map(IatiElement::text).orElse("");
        if (identifier.isEmpty()) {
            file.intake().notice(Notice.Code.IDENTIFIER_MISSING, file.at(element.pointer()));
            return;
        }
        var activity = new IatiActivity(element, identifier, statement, file);
        new IatiRecord(activity).read();
        new IatiTitles(activity).read();
        new IatiPlaces(activity).read();
        new IatiDates(activity).read();
        new IatiOrganisations(activity).read();
        new IatiBudgets(activity).read();
        new IatiTransactions(activity).read();
        file.intake().take(statement.of(identifier));
    }
}
