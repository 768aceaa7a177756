package id.simpul.jobs.document.office;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A section's header: where the letterhead may stand.
 *
 * @param header the reference to what is printed over its first page, or null
 */
record WordSection(@Nullable String header) {

    static WordSection read(XmlPart xml) throws IOException {
        String all = null;
        String first = null;
        boolean other = false;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("headerReference")) {
                String type = String.valueOf(xml.attribute("type"));
                all = type.equals("default") ? xml.attribute("id") : all;
                first = type.equals("first") ? xml.attribute("id") : first;
            } else if (xml.starts("titlePg")) {
                other = xml.attribute("val") == null || xml.flag("val");
            }
        }
        return new WordSection(other ? first : all);
    }
}
