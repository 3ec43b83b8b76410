package org.communitysafety.csp.io.xlsx;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of a part, read without anything being brought in from elsewhere. */
final class XmlIn {

    private XmlIn() {}

    /** @throws XMLStreamException if it is not UTF-8 */
    static XMLStreamReader of(byte[] xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(xml)).toString();
            return factory.createXMLStreamReader(new StringReader(text.startsWith("\ufeff") ? text.substring(1) : text));
        } catch (CharacterCodingException other) {
            throw new XMLStreamException(other);
        }
    }
}
