package org.havenmark.exchange;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks one XML part of a workbook, element by element. A document type is refused, so no entity is ever followed. */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Many times what the largest form needs. */
    private static final int MOST_EVENTS = 6_000_000;
    private final XMLStreamReader reader;
    private int events;

    Xml(InputStream in) {
        try {
            reader = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new Refused("not-a-workbook");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing outside is read");
        });
        return factory;
    }

    /** Goes to the next start or end of an element, or the next characters; false at the end. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (++events > MOST_EVENTS) {
                    throw new Refused("too-many-cells", Budget.MOST_CELLS);
                }
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new Refused("document-type");
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT
                    || reader.isCharacters()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw new Refused("not-a-workbook");
        }
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The characters here; none at a start or end. */
    String characters() {
        return reader.isCharacters() ? reader.getText() : "";
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    /** The id of a relation, which stands in the namespace of relations, whichever prefix it has. */
    Optional<String> relation() {
        return Optional.ofNullable(reader.getAttributeValue(RELATIONS, "id")).or(() -> Optional.ofNullable(
            attributes().get("id")));
    }

    private Map<String, String> attributes() {
        return IntStream.range(0, reader.getAttributeCount()).boxed().collect(Collectors.toMap(
            reader::getAttributeLocalName, reader::getAttributeValue, (first, second) -> first));
    }
}
