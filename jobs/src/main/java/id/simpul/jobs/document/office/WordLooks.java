package id.simpul.jobs.document.office;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a Word document's styles and lists make of its paragraphs. Paragraphs are to be told in order, each once. */
final class WordLooks {

    private final WordStyles styles = new WordStyles();
    private final WordNumbering numbering = new WordNumbering();

    static WordLooks read(OfficePackage parts, String main) throws IOException {
        WordLooks looks = new WordLooks();
        String part = parts.related(main, "styles");
        if (part != null && parts.has(part)) {
            looks.styles.read(parts.xml(part));
        }
        part = parts.related(main, "numbering");
        if (part != null && parts.has(part)) {
            looks.numbering.read(parts.xml(part));
        }
        return looks;
    }

    /** A property of a piece of text: its own word, else that of its style, of its paragraph's style, of the document. */
    int run(int told, WordStyles.Property property, @Nullable String style, WordStyles.Own own) {
        return styles.run(told, property, style, own);
    }

    WordLook.Place place(WordStyles.Own own) {
        return styles.place(own);
    }

    WordItem.Paragraph paragraph(String text, WordStyles.Own own, WordLook look, List<WordItem> boxes) {
        int list = styles.list(own);
        int level = styles.level(own);
        return new WordItem.Paragraph(
                WordText.tidy(text),
                list > 0 ? numbering.next(list, level) : "",
                list > 0 ? level + 1 : 0,
                styles.heading(own),
                styles.isContents(own),
                look,
                boxes);
    }
}
