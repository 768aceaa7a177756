package id.simpul.jobs.document.office;

import id.simpul.jobs.document.UnreadableException;
import id.simpul.jobs.document.UnreadableException.Reason;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * XML, pulled event by event: no document type is read, no entity resolved, nothing fetched. Elements of the namespaces that office
 * files mainly consist of go by their bare name ("p"), others by {@code mc:}, {@code a:} or {@code x:} and their name.
 */
final class XmlPart implements AutoCloseable {

    /** Newer JDKs bound the depth themselves, and tell it as a mistake in the file: the bound here is the one that is told. */
    private static final String JDK_DEPTH = "jdk.xml.maxElementDepth";

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private final int deepest;
    private int event;
    private int depth;
    private String name = "";
    private String main = "";

    XmlPart(InputStream in, int deepest) throws IOException {
        this.in = in;
        this.deepest = deepest;
        try {
            synchronized (FACTORY) {
                reader = FACTORY.createXMLStreamReader(in);
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        if (factory.isPropertySupported(JDK_DEPTH)) {
            factory.setProperty(JDK_DEPTH, "0");
        }
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched for a document");
        });
        return factory;
    }

    /** Goes to the next beginning or end of an element or piece of text; false at the end. */
    boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    name = qualified(reader.getNamespaceURI(), reader.getLocalName());
                    if (++depth > deepest) {
                        throw Budget.tooLarge("markup nested more than " + deepest + " deep");
                    }
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    name = qualified(reader.getNamespaceURI(), reader.getLocalName());
                    depth--;
                    return true;
                }
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof UnreadableException refusal ? refusal : broken(e);
        }
    }

    private String qualified(@Nullable String space, String local) {
        if (space == null || space.isEmpty() || space.equals(main)) {
            return local;
        }
        if (isMain(space)) {
            main = space; // nearly all elements of a part are of one namespace
            return local;
        }
        if (space.endsWith("/markup-compatibility/2006")) {
            return "mc:" + local;
        }
        return (space.contains("drawingml") ? "a:" : "x:") + local;
    }

    private static boolean isMain(String space) {
        return space.endsWith("/wordprocessingml/2006/main")
                || space.endsWith("/ooxml/wordprocessingml/main")
                || space.endsWith("/spreadsheetml/2006/main")
                || space.endsWith("/ooxml/spreadsheetml/main")
                || space.endsWith("/package/2006/relationships")
                || space.equals("urn:schemas-microsoft-com:office:spreadsheet")
                || space.startsWith("urn:oasis:names:tc:opendocument:xmlns:text:")
                || space.startsWith("urn:oasis:names:tc:opendocument:xmlns:table:");
    }

    boolean starts() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    boolean starts(String element) {
        return starts() && name.equals(element);
    }

    boolean ends(String element) {
        return event == XMLStreamConstants.END_ELEMENT && name.equals(element);
    }

    boolean ends() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        return !starts() && !ends();
    }

    /** The name of the element that just began or ended. */
    String name() {
        return name;
    }

    String text() {
        return reader.getText();
    }

    int depth() {
        return depth;
    }

    /** The attribute of this name in whatever namespace, or null. */
    @Nullable
    String attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(local)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** A whole number; {@code otherwise} where there is none. */
    int number(String attribute, int otherwise) {
        return parsed(attribute(attribute), otherwise);
    }

    static int parsed(@Nullable String value, int otherwise) {
        if (value == null || value.isEmpty() || value.length() > 11) {
            return otherwise;
        }
        try {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Long.parseLong(value)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether a switch is on; absent is off, present without a value is on. */
    boolean flag(String attribute) {
        String value = attribute(attribute);
        return value != null && isOn(value);
    }

    static boolean isOn(String value) {
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** Passes over the element that just began, with all that is in it. */
    void skip() throws IOException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // inside
        }
    }

    private static UnreadableException broken(XMLStreamException e) {
        return new UnreadableException(
                Reason.BROKEN, "a part of the office file is no well-formed XML; save or fetch it again", e);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        } finally {
            in.close();
        }
    }
}
