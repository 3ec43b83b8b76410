package org.communitysafety.csp.io.write;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.communitysafety.csp.io.words.Clean;

/** XML being written: an element on a line of its own. No text has a character that XML 1.0 does not allow, or that hides another. */
final class XmlText {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;
    private int depth;
    private boolean leaf = true;

    /** Something to write. */
    interface Content {
        void write() throws XMLStreamException;
    }

    /** @param depth how many elements it stands in */
    XmlText(int depth) {
        this.depth = depth;
        try {
            this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element with these attributes, names and values in turn, and what stands in it. */
    void element(String name, Content content, String... attributes) {
        try {
            line();
            out.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], Clean.text(attributes[i + 1]));
            }
            depth++;
            leaf = true;
            content.write();
            depth--;
            if (!leaf) {
                line();
            }
            out.writeEndElement();
            leaf = false;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** An element in which nothing stands. */
    void element(String name, String... attributes) {
        try {
            line();
            out.writeEmptyElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], Clean.text(attributes[i + 1]));
            }
            leaf = false;
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Lines of text, each made fit to be shown. */
    void lines(Iterable<String> lines) throws XMLStreamException {
        for (String line : lines) {
            out.writeCharacters("\n" + Clean.text(line));
        }
        out.writeCharacters("\n");
    }

    private void line() throws XMLStreamException {
        if (text.getBuffer().length() > 0 || depth > 0) {
            out.writeCharacters((text.getBuffer().length() > 0 ? "\n" : "") + "  ".repeat(depth));
        }
    }

    /** What was written, in UTF-8, with an LF at the end. */
    byte[] toBytes() {
        try {
            out.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
