package id.simpul.jobs.document.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts that a workbook's cells share. Rich text reads as plain text; phonetic guides are left out. */
final class XlsxStrings {

    static final XlsxStrings NONE = new XlsxStrings(List.of());

    /** A character that XML can't hold, or an underscore before what looks like one. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final List<String> texts;

    private XlsxStrings(List<String> texts) {
        this.texts = texts;
    }

    static XlsxStrings read(XmlPart part, Budget budget) throws IOException {
        List<String> texts = new ArrayList<>();
        try (XmlPart xml = part) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    String text = content(xml);
                    budget.text(text.length());
                    texts.add(text);
                }
            }
        }
        return new XlsxStrings(texts);
    }

    /** The text at a place, or "" where the list is shorter. */
    String at(int index) {
        return index < 0 || index >= texts.size() ? "" : texts.get(index);
    }

    /** All text of the element that just began; goes to its end. */
    static String content(XmlPart xml) throws IOException {
        StringBuilder text = new StringBuilder();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.isText()) {
                text.append(xml.text());
            }
        }
        return text.indexOf("_x") < 0 ? text.toString() : unescaped(text.toString());
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text).replaceAll(match -> {
            char character = (char) Integer.parseInt(match.group(1), 16);
            return character < ' ' && character != '\n' && character != '\t'
                    ? " "
                    : Matcher.quoteReplacement(String.valueOf(character));
        });
    }
}
