package id.simpul.jobs.document.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Word document taken apart.
 *
 * @param header what is printed over the first page
 * @param notes the footnotes and endnotes that the body refers to, in that order
 */
record WordFile(List<WordItem> header, List<WordItem> body, List<WordItem> notes) {

    static WordFile read(byte[] bytes, OfficeLimits limits) throws IOException {
        Budget budget = new Budget(limits);
        try (OfficePackage parts = OfficePackage.open(bytes, budget)) {
            String related = parts.related("", "officeDocument");
            String main = related == null || !parts.has(related) ? "word/document.xml" : related;
            WordLooks looks = WordLooks.read(parts, main);
            try (XmlPart xml = parts.xml(main)) {
                WordParser parser = new WordParser(xml, budget, looks);
                List<WordItem> body = parser.items();
                return new WordFile(
                        header(parts, main, parser.section(), budget, looks),
                        body,
                        notes(parts, main, parser.notes(), budget, looks));
            }
        }
    }

    private static List<WordItem> header(
            OfficePackage parts, String main, @Nullable WordSection section, Budget budget, WordLooks looks)
            throws IOException {
        String id = section == null ? null : section.header();
        OfficePackage.Relation relation =
                id == null ? null : parts.relations(main).get(id);
        if (relation == null || !parts.has(relation.target())) {
            return List.of();
        }
        try (XmlPart xml = parts.xml(relation.target())) {
            return new WordParser(xml, budget, looks).items();
        }
    }

    private static List<WordItem> notes(
            OfficePackage parts, String main, List<String> references, Budget budget, WordLooks looks)
            throws IOException {
        List<WordItem> notes = new ArrayList<>();
        if (!references.isEmpty()) {
            Map<String, List<WordItem>> all = new HashMap<>();
            for (String kind : List.of("footnote", "endnote")) {
                String part = parts.related(main, kind + "s");
                if (part != null && parts.has(part)) {
                    notes(parts.xml(part), kind, budget, looks, all);
                }
            }
            references.stream().distinct().forEach(id -> notes.addAll(all.getOrDefault(id, List.of())));
        }
        return notes;
    }

    private static void notes(
            XmlPart part, String kind, Budget budget, WordLooks looks, Map<String, List<WordItem>> all)
            throws IOException {
        try (XmlPart xml = part) {
            while (xml.next()) {
                if (xml.starts(kind)) {
                    String id = kind + " " + xml.attribute("id");
                    all.put(id, new WordParser(xml, budget, looks).items());
                }
            }
        }
    }
}
