package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of titles in one sentence, cut into the titles. */
final class ListCut {

    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:(?:dan|serta)\\s)?(?:\\(?[0-9a-z]{1,2}[.)]\\s{0,2})?(?:tentang\\s)?(?:(?:raperda|ranperda|raqan|rancangan (?:peraturan daerah|perda|qanun))\\s)?(?:tentang\\s)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DEED = Pattern.compile("(?i)(?:pe[mn]\\w{5,}|perlindung|pelindung)an");

    private ListCut() {}

    /** Cuts a list at its commas, or semicolons, and the last two titles where "dan" alone is between them. */
    static List<Span> titles(String text, int from, int count) {
        int end = text.length();
        while (end > from && " \n\t.;,\"”“".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        char mark = text.indexOf(';', from) >= 0 && text.indexOf(';', from) < end ? ';' : ',';
        List<Span> pieces = new ArrayList<>();
        int start = from;
        for (int at = from; at <= end; at++) {
            if (at == end || text.charAt(at) == mark) {
                if (at > start) {
                    pieces.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
        join(text, pieces, count);
        splitLast(text, pieces, count);
        pieces.replaceAll(piece -> bare(text, piece));
        return pieces;
    }

    /** "Pencegahan, Penindakan, dan Pemberantasan Penyakit Masyarakat": a deed alone belongs to what follows. */
    private static void join(String text, List<Span> pieces, int count) {
        int i = 0;
        while (i + 1 < pieces.size()) {
            String told = bare(text, pieces.get(i)).of(text);
            String last = told.substring(told.lastIndexOf(',') + 1).strip();
            if (DEED.matcher(last).matches() && (count == 0 || pieces.size() > count)) {
                pieces.set(i, pieces.get(i).cover(pieces.remove(i + 1)));
            } else {
                i++;
            }
        }
    }

    /** "penanganan limbah dan RPJMD", "Lingkungan Hidup, dan Tenaga Kesehatan": the last two, where one is missing. */
    private static void splitLast(String text, List<Span> pieces, int count) {
        if (pieces.isEmpty() || count > 0 && pieces.size() != count - 1) {
            return;
        }
        Span last = pieces.get(pieces.size() - 1);
        String told = last.of(text);
        if (count == 0 && (pieces.size() < 2 || told.strip().matches("(?s)(?i)(?:dan|serta)\\s.*"))) {
            return;
        }
        for (String and : List.of(" serta ", " dan ")) {
            int at = told.lastIndexOf(and);
            if (at > 0 && (count > 0 || Character.isUpperCase(told.charAt(at + and.length())))) {
                pieces.set(pieces.size() - 1, new Span(last.start(), last.start() + at));
                pieces.add(new Span(last.start() + at + and.length(), last.end()));
                return;
            }
        }
    }

    /** A title without what marks it as an item, and without its type. */
    static Span bare(String text, Span piece) {
        Matcher mark = MARK.matcher(text).region(piece.start(), piece.end());
        int start = mark.lookingAt() ? mark.end() : piece.start();
        int end = piece.end();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return new Span(start, end);
    }
}
