package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Sentence boundaries in Indonesian text; abbreviations, initials, degrees and thousands points end none. */
public final class Sentences {

    /** Abbreviations that are followed by a capital or a digit within a sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "drs",
            "dra",
            "dr",
            "ir",
            "hj",
            "prof",
            "kol",
            "letkol",
            "kapt",
            "mayjen",
            "brigjen",
            "jend",
            "ny",
            "tn",
            "sdr",
            "jl",
            "jln",
            "no",
            "kec",
            "kab",
            "kel",
            "ds",
            "gg",
            "hal",
            "hlm",
            "dkk",
            "sdri",
            "bpk",
            "st",
            "sts",
            "kh",
            "tgk",
            "tgl",
            "rp",
            "telp",
            "cv",
            "pt",
            "tbk",
            "ps",
            "gub",
            "kep",
            "bag",
            "kabag",
            "kasat",
            "kapolres",
            "km",
            "tlp",
            "wa",
            "th",
            "thn",
            "hb",
            "mgr",
            "pdt",
            "ust",
            "rm",
            "and",
            "sp",
            "kompol",
            "akp",
            "akbp",
            "kombes",
            "brig",
            "aipda",
            "bripka",
            "iptu",
            "ipda",
            "lt",
            "muh",
            "moh",
            "abd",
            "nur",
            "tb",
            "rt",
            "rw",
            "vs",
            "ttd",
            "art",
            "vol",
            "rev",
            "mr",
            "gd",
            "prov",
            "drg",
            "drh",
            "apt",
            "bdn",
            "tgh",
            "hm",
            "pj",
            "pjs",
            "plt",
            "plh");

    private static final String OPENING = "\"'“‘(«[";
    private static final String CLOSING = "\"'”’)»]";

    private Sentences() {}

    /** The sentences in order, without the white space between them. A line feed always ends a sentence. */
    public static List<Span> find(CharSequence text) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                add(text, start, at, sentences);
                start = at + 1;
            } else if (c == '.' || c == '!' || c == '?' || c == '…') {
                int end = closed(text, at + 1);
                if (ends(text, start, at, end)) {
                    add(text, start, end, sentences);
                    start = end;
                    at = end - 1;
                }
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    private static void add(CharSequence text, int start, int end, List<Span> sentences) {
        int from = start;
        int to = end;
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            sentences.add(new Span(from, to));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Behind further marks and closing quotes. */
    private static int closed(CharSequence text, int from) {
        int end = from;
        while (end < text.length()
                && (".!?…".indexOf(text.charAt(end)) >= 0 || CLOSING.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean ends(CharSequence text, int start, int mark, int end) {
        if (end == text.length() || text.charAt(end) == '\n') {
            return true;
        }
        if (!blank(text.charAt(end)) || !opens(text, end)) {
            return false;
        }
        return text.charAt(mark) != '.' || end > mark + 1 || !abbreviated(text, start, mark);
    }

    /** Whether a sentence may begin behind the white space: a capital, a digit, an opening quote. */
    private static boolean opens(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && blank(text.charAt(at))) {
            at++;
        }
        if (at == text.length() || text.charAt(at) == '\n') {
            return true;
        }
        char c = text.charAt(at);
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || OPENING.indexOf(c) >= 0
                || c == '-'
                || c == '–'
                || c == '•';
    }

    private static boolean abbreviated(CharSequence text, int start, int point) {
        int from = point;
        while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        String word = text.subSequence(from, point).toString();
        if (word.isEmpty()) {
            return false;
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean numbering =
                (Character.isDigit(word.charAt(0)) && word.length() <= 2 || roman(word)) && lead(text, start, from);
        return initial
                || numbering
                || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
                || degree(text, start, from);
    }

    /** "III": the number of a chapter or section. */
    private static boolean roman(String word) {
        return word.length() <= 5 && word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    }

    /** "1.", "II." or "a." at the beginning. */
    private static boolean lead(CharSequence text, int start, int from) {
        return text.subSequence(start, from).toString().isBlank();
    }

    /** A point in the word before it: the second half of "S.Sos." or "M.Si."; a degree is followed by more of the name or clause. */
    private static boolean degree(CharSequence text, int start, int from) {
        boolean pointed =
                from > start + 1 && text.charAt(from - 1) == '.' && Character.isUpperCase(text.charAt(from - 2));
        return pointed && (from - 3 < start || !Character.isLetter(text.charAt(from - 3)));
    }
}
