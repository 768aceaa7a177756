package id.simpul.jobs.document;

import java.util.regex.Pattern;

/** What the words of a line say of whether it is a heading of a paper, and of which level; its looks are for each reader to tell. */
public final class PaperHeadings {

    private static final Pattern CHAPTER = Pattern.compile("(?:BAB|Bab)\\s[IVXLC\\d]{1,7}\\b.*");
    private static final Pattern PART = Pattern.compile("(?:Bagian|BAGIAN)\\s(?:Ke|KE)\\p{L}{3,12}.*");
    private static final Pattern SECTION = Pattern.compile("(?:Paragraf|PARAGRAF)\\s\\d{1,2}\\b.*");
    private static final Pattern ARTICLE = Pattern.compile("(?:Pasal|PASAL)\\s(?:\\d{1,3}[A-Z]?|[IVX]{1,4})");
    private static final Pattern LETTERED = Pattern.compile("(?:[A-Z]|[IVX]{1,5})\\.\\s\\p{Lu}.*");
    private static final Pattern COUNTED = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2}){1,4}\\.?\\s\\p{Lu}.*");
    private static final Pattern CAPTION = Pattern.compile("(?i)(?:tabel|gambar|grafik|diagram|sumber|bagan)\\s.*");

    /** A line of a table of contents. */
    private static final Pattern LEADERS = Pattern.compile("\\.{4,}|(?:\\. ){4,}|…{2,}");

    private static final Pattern PART_ALONE = Pattern.compile(
            "(?:(?:BAB|Bab)\\s[IVXLC\\d]{1,7}|(?:Bagian|BAGIAN)\\s\\p{L}{5,12}(?:\\s\\p{L}{4,6})?|(?:Paragraf|PARAGRAF)\\s\\d{1,2})");

    private PaperHeadings() {}

    /**
     * The level, 2 to 6, that the numbering of a line gives it; 0 where it has none.
     *
     * @param stressed whether it is bold or in capitals, without which a letter or a figure opens an item of a list
     */
    public static int numbered(String text, boolean stressed) {
        if (CHAPTER.matcher(text).matches() && (stressed || text.length() < 60)) {
            return 2;
        }
        if (PART.matcher(text).matches() && text.length() < 80) {
            return 3;
        }
        if (SECTION.matcher(text).matches() && text.length() < 80) {
            return 4;
        }
        if (ARTICLE.matcher(text).matches()) {
            return 5;
        }
        if (!stressed || text.endsWith(".")) {
            return 0;
        }
        if (COUNTED.matcher(text).matches()) {
            return Math.min(
                    6,
                    2
                            + text.substring(0, text.indexOf(' '))
                                    .replaceAll("\\.$", "")
                                    .split("\\.")
                                    .length
                            - 1);
        }
        return LETTERED.matcher(text).matches() ? 3 : 0;
    }

    /** "BAB I", with its name or without. */
    public static boolean isChapter(String text) {
        return CHAPTER.matcher(text).matches();
    }

    /** "BAB I", "Bagian Kesatu": its name stands on the next line. */
    public static boolean isPartAlone(String text) {
        return PART_ALONE.matcher(text).matches();
    }

    /** A caption, a line of a table of contents or hardly a word: no heading, however it looks. */
    public static boolean isOther(String text) {
        return CAPTION.matcher(text).matches() || LEADERS.matcher(text).find() || letters(text) < 3;
    }

    /** Whether it is written in capitals, but for a few letters. */
    public static boolean isCapitals(String text) {
        int letters = 0;
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
        }
        return letters >= 4 && capitals * 10 >= letters * 8;
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }
}
