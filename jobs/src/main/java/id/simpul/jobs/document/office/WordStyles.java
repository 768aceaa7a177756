package id.simpul.jobs.document.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The styles of a Word document: which of them are headings, and which number their paragraphs. */
final class WordStyles {

    static final int UNSAID = -1;

    private static final int LONGEST_CHAIN = 12;

    private static final Pattern CONTENTS = Pattern.compile("(?:toc|table of figures)\\s?\\d?");

    private record Style(String name, @Nullable String base, int outline, int list, int level) {}

    private final Map<String, Style> styles = new HashMap<>();

    void read(XmlPart part) throws IOException {
        try (XmlPart xml = part) {
            while (xml.next()) {
                if (xml.starts("style")) {
                    style(xml, String.valueOf(xml.attribute("styleId")));
                }
            }
        }
    }

    private void style(XmlPart xml, String id) throws IOException {
        String name = "";
        String base = null;
        int outline = UNSAID;
        int list = UNSAID;
        int level = UNSAID;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts()) {
                switch (xml.name()) {
                    case "name" -> name = String.valueOf(xml.attribute("val")).toLowerCase(Locale.ROOT);
                    case "basedOn" -> base = xml.attribute("val");
                    case "outlineLvl" -> outline = xml.number("val", UNSAID);
                    case "numId" -> list = xml.number("val", UNSAID);
                    case "ilvl" -> level = xml.number("val", UNSAID);
                    default -> {
                        // looks
                    }
                }
            }
        }
        styles.put(id, new Style(name, base, outline, list, level));
    }

    /**
     * What a paragraph itself says; {@link #UNSAID} where its style decides.
     *
     * @param style its style's id, or null
     * @param list the list it is numbered in, 0 for none
     * @param level in that list, from 0
     * @param outline from 0 for a heading of the first level; 9 for body text
     */
    record Own(@Nullable String style, int list, int level, int outline) {}

    /** 1 to 6 of a heading, 0 of other paragraphs. */
    int heading(Own own) {
        int outline = own.outline();
        String id = own.style();
        for (int i = 0; i < LONGEST_CHAIN && id != null; i++) {
            Style style = styles.get(id);
            String name = style == null || style.name().isEmpty() ? id.toLowerCase(Locale.ROOT) : style.name();
            int named = named(name);
            if (outline == UNSAID && named > 0) {
                return named;
            }
            outline = outline == UNSAID && style != null ? style.outline() : outline;
            id = style == null ? null : style.base();
        }
        return outline >= 0 && outline < 9 ? Math.min(6, outline + 1) : 0;
    }

    /** By the name of a built-in style, which files of other programs keep without its outline level. */
    private static int named(String name) {
        if (name.equals("title") || name.equals("judul")) {
            return 1;
        }
        if (!name.startsWith("heading") && !name.startsWith("judul")) {
            return 0;
        }
        String number = name.replaceFirst("^(?:heading|judul)\\s{0,2}", "");
        char digit = number.isEmpty() ? '1' : number.charAt(0);
        return digit >= '1' && digit <= '6' ? digit - '0' : 6;
    }

    /** Whether it is a line of the table of contents. */
    boolean isContents(Own own) {
        Style style = styles.get(own.style());
        String name = style == null ? String.valueOf(own.style()).toLowerCase(Locale.ROOT) : style.name();
        return CONTENTS.matcher(name).matches();
    }

    /** The list that numbers a paragraph, 0 where none does. */
    int list(Own own) {
        return Math.max(0, inherited(own.list(), own.style(), Style::list));
    }

    /** Its level in that list, from 0. */
    int level(Own own) {
        return Math.max(0, Math.min(WordNumbering.LEVELS - 1, inherited(own.level(), own.style(), Style::level)));
    }

    private int inherited(int own, @Nullable String of, ToIntFunction<Style> property) {
        int value = own;
        String id = of;
        for (int i = 0; i < LONGEST_CHAIN && id != null && value == UNSAID; i++) {
            Style style = styles.get(id);
            value = style == null ? value : property.applyAsInt(style);
            id = style == null ? null : style.base();
        }
        return value;
    }
}
