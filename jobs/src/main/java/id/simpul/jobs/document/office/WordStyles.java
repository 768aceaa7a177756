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

    /** What is inherited of the look of a piece of text. */
    enum Property {
        BOLD,
        CAPS,
        SIZE
    }

    /** 5 cm from the margin, in twentieths of a point: no heading stands there. */
    private static final int FAR = 2835;

    private record Style(
            String name,
            @Nullable String base,
            int outline,
            int list,
            int level,
            int bold,
            int caps,
            int size,
            int place,
            int left) {

        int of(Property property) {
            return switch (property) {
                case BOLD -> bold;
                case CAPS -> caps;
                case SIZE -> size;
            };
        }
    }

    private @Nullable Style defaults;
    private @Nullable String usual;

    private final Map<String, Style> styles = new HashMap<>();

    void read(XmlPart part) throws IOException {
        try (XmlPart xml = part) {
            while (xml.next()) {
                if (xml.starts("docDefaults")) {
                    defaults = style(xml);
                } else if (xml.starts("style")) {
                    String id = String.valueOf(xml.attribute("styleId"));
                    if (xml.flag("default") && "paragraph".equals(xml.attribute("type"))) {
                        usual = id;
                    }
                    styles.put(id, style(xml));
                }
            }
        }
    }

    private static Style style(XmlPart xml) throws IOException {
        String name = "";
        String base = null;
        int outline = UNSAID;
        int list = UNSAID;
        int level = UNSAID;
        int bold = UNSAID;
        int caps = UNSAID;
        int size = UNSAID;
        int place = UNSAID;
        int left = UNSAID;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.next()) {
            if (xml.starts()) {
                switch (xml.name()) {
                    case "name" -> name = String.valueOf(xml.attribute("val")).toLowerCase(Locale.ROOT);
                    case "basedOn" -> base = xml.attribute("val");
                    case "outlineLvl" -> outline = xml.number("val", UNSAID);
                    case "numId" -> list = xml.number("val", UNSAID);
                    case "ilvl" -> level = xml.number("val", UNSAID);
                    case "b" -> bold = toggle(xml);
                    case "caps" -> caps = toggle(xml);
                    case "sz" -> size = xml.number("val", UNSAID);
                    case "jc" -> place = place(xml);
                    case "ind" -> left = left(xml);
                    case "tblStylePr" -> xml.skip(); // of some cells of a table only
                    default -> {
                        // other looks
                    }
                }
            }
        }
        return new Style(name, base, outline, list, level, bold, caps, size, place, left);
    }

    /**
     * What a paragraph itself says; {@link #UNSAID} where its style decides.
     *
     * @param style its style's id, or null
     * @param list the list it is numbered in, 0 for none
     * @param level in that list, from 0
     * @param outline from 0 for a heading of the first level; 9 for body text
     * @param place the ordinal of a {@link WordLook.Place}
     * @param left what it is indented by, in twentieths of a point
     */
    record Own(@Nullable String style, int list, int level, int outline, int place, int left) {
        static final Own NOTHING = new Own(null, UNSAID, UNSAID, UNSAID, UNSAID, UNSAID);
    }

    /** 1 for an element that switches something on, 0 for one that switches it off. */
    static int toggle(XmlPart xml) {
        return xml.attribute("val") == null || xml.flag("val") ? 1 : 0;
    }

    /** Where lines stand, as a justification says. */
    static int place(XmlPart xml) {
        WordLook.Place place = switch (String.valueOf(xml.attribute("val"))) {
            case "center" -> WordLook.Place.CENTRE;
            case "right", "end" -> WordLook.Place.ASIDE;
            default -> WordLook.Place.MARGIN;
        };
        return place.ordinal();
    }

    static int left(XmlPart xml) {
        return xml.number(xml.attribute("left") == null ? "start" : "left", UNSAID);
    }

    int run(int told, Property property, @Nullable String style, Own own) {
        int value = inherited(told, style, of -> of.of(property));
        value = inherited(value, own.style() == null ? usual : own.style(), of -> of.of(property));
        return value == UNSAID && defaults != null ? defaults.of(property) : value;
    }

    WordLook.Place place(Own own) {
        String style = own.style() == null ? usual : own.style();
        int place = inherited(own.place(), style, Style::place);
        boolean far = inherited(own.left(), style, Style::left) >= FAR;
        return far ? WordLook.Place.ASIDE : WordLook.Place.values()[Math.max(0, place)];
    }

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
