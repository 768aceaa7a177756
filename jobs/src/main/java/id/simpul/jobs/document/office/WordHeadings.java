package id.simpul.jobs.document.office;

import id.simpul.jobs.document.PaperHeadings;
import id.simpul.jobs.document.PaperMetadata;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes headings of the paragraphs of a body that no style calls headings but that are set as such: short, bold or larger than the
 * running text or in capitals in the middle, standing alone with text below. Lists, tables, labels with values, letterheads and
 * signatures are left as they are.
 */
final class WordHeadings {

    private static final int MOST_WORDS = 12;

    /** Of a line of a title: what a decree is about is told at length. */
    private static final int MOST_TITLE_WORDS = 40;

    /** What opens a list with a colon and still names it. */
    private static final int MOST_OPENING_WORDS = 6;

    private static final double LARGER = 1.15;
    private static final double MUCH_LARGER = 1.5;

    private static final Pattern COUNTED = Pattern.compile("\\d{1,2}[.)]\\s\\p{Lu}.*");
    private static final Pattern ITEM = Pattern.compile("(?:\\d{1,2}|[a-z])[.)]\\s.*|[-–•*]\\s?\\p{L}.*");

    /** How addresses, notes and the feet of letters begin. */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?i)(?:kepada|yth|di tempat|dengan hormat|nip|ttd|t\\.t\\.d|catatan|keterangan|sumber|tembusan|salinan)\\b.*");

    /** "Rani Sucipto, S.H." */
    private static final Pattern DEGREE = Pattern.compile(".*,\\s?(?:\\p{Lu}\\p{L}{0,5}\\.){1,3}\\p{L}{0,4}.*");

    private static final Pattern NUMBER = Pattern.compile("^(?i)(nomor|no\\.)\\s?:\\s?");

    /** "Ranai, 3 Juni 2021" */
    private static final Pattern DATED = Pattern.compile(".*\\d{1,2} (?!(?i:tahun)\\b)\\p{L}{3,10} \\d{4}");

    private final List<WordItem> items;
    private final int size;
    private final boolean bold;
    private final List<WordItem> made = new ArrayList<>();
    private WordItem.@Nullable Paragraph before;
    private boolean titled;
    private boolean signed;
    private boolean instrument;
    private boolean letterhead;
    private int part;

    private WordHeadings(List<WordItem> items) {
        this.items = items;
        Map<Integer, Integer> sizes = new HashMap<>();
        int heavy = 0;
        int all = 0;
        for (WordItem item : items) {
            if (item instanceof WordItem.Paragraph paragraph) {
                int length = paragraph.text().length();
                sizes.merge(paragraph.look().size(), length, Integer::sum);
                heavy += paragraph.look().bold() ? length : 0;
                all += length;
            }
        }
        size = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0);
        bold = heavy * 2 > all;
    }

    /** The same items; the lines of a title in one. */
    static List<WordItem> found(List<WordItem> items) {
        return new WordHeadings(items).made();
    }

    private List<WordItem> made() {
        for (int at = 0; at < items.size(); at++) {
            WordItem item = items.get(at);
            if (item instanceof WordItem.Paragraph paragraph) {
                add(paragraph, at);
            } else {
                made.add(item);
                before = null;
                part = 0;
            }
        }
        return made;
    }

    private void add(WordItem.Paragraph paragraph, int at) {
        if (paragraph.text().isEmpty()) {
            made.add(paragraph);
            letterhead = false;
            return;
        }
        instrument &= continued();
        int level = paragraph.heading() > 0 ? paragraph.heading() : level(paragraph, at);
        WordItem.Paragraph title = level > 0 && !made.isEmpty() && before != null ? title(paragraph) : null;
        if (title != null) {
            made.set(made.size() - 1, title);
            before = title;
        } else {
            before = level > 0 && paragraph.heading() == 0 ? headed(paragraph, paragraph.text(), level) : paragraph;
            made.add(before);
        }
        String text = paragraph.printed();
        titled |= level > 0;
        instrument = level > 0 && (instrument || PaperMetadata.isInstrument(text));
        signed = text.endsWith(",") || UNNAMED.matcher(text).matches();
        part = level > 0 && PaperHeadings.isPartAlone(text) ? level : 0;
    }

    private static WordItem.Paragraph headed(WordItem.Paragraph of, String text, int level) {
        return new WordItem.Paragraph(text, of.number(), of.depth(), level, of.contents(), of.look(), of.boxes());
    }

    /** The heading before with this line as its next, where both are lines of one title; else null. */
    private WordItem.@Nullable Paragraph title(WordItem.Paragraph line) {
        WordItem.Paragraph first = before;
        boolean alike = first != null
                && made.get(made.size() - 1) == first
                && first.heading() > 0
                && first.look().place() == WordLook.Place.CENTRE
                && line.heading() == 0
                && line.look().place() == WordLook.Place.CENTRE
                && first.look().bold() == line.look().bold()
                && capitals(first) == capitals(line);
        if (!alike
                || first == null
                || part > 0
                || numbered(first) > 0
                || numbered(line) > 0
                || instrument
                || PaperMetadata.isInstrument(line.text())
                || !PaperMetadata.goesOn(first.text(), line.text())) {
            return null;
        }
        return headed(first, first.text() + " " + line.text(), first.heading());
    }

    private int level(WordItem.Paragraph line, int at) {
        String text = line.printed();
        boolean centred = line.look().place() == WordLook.Place.CENTRE;
        boolean opens = PaperMetadata.begins(text);
        letterhead = centred && !opens && (letterhead || (!continued() && PaperMetadata.isAfterTitle(text)));
        if (line.look().place() == WordLook.Place.ASIDE
                || letterhead
                || line.depth() > 0
                || line.contents()
                || isOther(instrument ? unlabelled(text) : text)
                || !hasText(at)) {
            return 0;
        }
        int numbered = numbered(line);
        if (numbered > 0 && (stressed(line) || centred)) {
            return words(text) <= MOST_WORDS ? numbered : 0;
        }
        if (signed) {
            return 0;
        }
        return centred ? centred(line, opens) : atMargin(line, at);
    }

    private boolean continued() {
        return before != null && before.heading() > 0;
    }

    /** "NOMOR : 4" is a line of a decree's title, no label. */
    private static String unlabelled(String text) {
        return NUMBER.matcher(text).replaceFirst("$1 ");
    }

    private static boolean isOther(String text) {
        int colon = text.indexOf(':');
        boolean labelled = colon >= 0
                && (colon < text.length() - 1 || words(text) > MOST_OPENING_WORDS)
                && !PaperMetadata.begins(text);
        return labelled
                || text.lines().anyMatch(line -> ".,;".indexOf(line.charAt(line.length() - 1)) >= 0)
                || PaperHeadings.isOther(text)
                || UNNAMED.matcher(text).matches()
                || DEGREE.matcher(text).matches()
                || DATED.matcher(text).matches()
                || words(text) > MOST_TITLE_WORDS;
    }

    /** Whether something stands below that is no part of a signature. */
    private boolean hasText(int at) {
        WordItem next = next(at, 1);
        return next instanceof WordItem.Table
                || (next instanceof WordItem.Paragraph below
                        && !below.text().startsWith("NIP")
                        && !below.text().startsWith("Nip"));
    }

    /** The next or the former item that is not empty. */
    private @Nullable WordItem next(int at, int step) {
        for (int i = at + step; i >= 0 && i < items.size(); i += step) {
            if (!(items.get(i) instanceof WordItem.Paragraph empty)
                    || !empty.text().isEmpty()) {
                return items.get(i);
            }
        }
        return null;
    }

    private int centred(WordItem.Paragraph line, boolean opens) {
        boolean large = line.look().size() >= LARGER * size && size > 0;
        if (!stressed(line) && !large) {
            return 0;
        }
        if (part > 0) {
            return part; // its name
        }
        int words = words(line.text());
        if (continued() && before != null && before.look().place() == WordLook.Place.CENTRE) {
            return words <= MOST_TITLE_WORDS
                            && PaperMetadata.goesOn(before.text(), instrument ? unlabelled(line.text()) : line.text())
                    ? before.heading()
                    : 0;
        }
        if (words > MOST_WORDS || (!titled && !opens)) {
            return 0; // over the title stands who writes
        }
        return titled ? large ? 2 : 3 : 1;
    }

    private int atMargin(WordItem.Paragraph line, int at) {
        boolean heavy = line.look().bold() && !bold;
        double larger = size > 0 ? (double) line.look().size() / size : 1;
        if ((!heavy && larger < LARGER)
                || words(line.text()) > MOST_WORDS
                || line.text().indexOf('\n') >= 0) {
            return 0;
        }
        boolean counted = COUNTED.matcher(line.text()).matches();
        if (!counted && ITEM.matcher(line.text()).matches()) {
            return 0;
        }
        if (isOneOfMany(line, next(at, 1)) || isOneOfMany(line, next(at, -1))) {
            return 0;
        }
        if (counted) {
            return next(at, 1) instanceof WordItem.Paragraph below
                            && COUNTED.matcher(below.text()).matches()
                    ? 0
                    : 4;
        }
        return larger >= MUCH_LARGER || (!titled && larger >= LARGER) ? 1 : larger >= LARGER ? 2 : 3;
    }

    /** Lines that look alike, one below the other, are an address or a list. */
    private static boolean isOneOfMany(WordItem.Paragraph line, @Nullable WordItem near) {
        return near instanceof WordItem.Paragraph other
                && other.look().equals(line.look())
                && COUNTED.matcher(other.text()).matches()
                        == COUNTED.matcher(line.text()).matches()
                && numbered(other) == 0;
    }

    private static int numbered(WordItem.Paragraph line) {
        return PaperHeadings.numbered(line.printed().replace('\n', ' '), stressed(line));
    }

    private static boolean stressed(WordItem.Paragraph line) {
        return line.look().bold() || capitals(line);
    }

    private static boolean capitals(WordItem.Paragraph line) {
        return line.look().capitals() || PaperHeadings.isCapitals(line.text());
    }

    private static int words(String text) {
        return text.split("\\s+", MOST_TITLE_WORDS + 2).length;
    }
}
