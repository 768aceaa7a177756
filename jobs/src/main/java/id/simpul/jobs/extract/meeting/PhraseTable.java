package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.language.CsvResource;
import id.simpul.jobs.language.Needles;
import id.simpul.jobs.language.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A table of phrases with what each means, found in lower-case text in one pass, the longest first. */
final class PhraseTable {

    /** @param columns the table's columns behind the phrase */
    record Hit(int start, int end, String phrase, List<String> columns) {}

    /** "dalam kunjungannya": a noun may carry it, a verb then means somebody ("menemuinya"). */
    private static final String ENCLITIC = "nya";

    private static final Pattern VERB =
            Pattern.compile("^(?:me[mnlr]|be[rt]|d(?:e|i)\\p{L}+kan|di(?:teken|latih|bekali)|duduk)");

    private final Map<String, List<String>> rows;
    private final Needles any;

    private PhraseTable(Map<String, List<String>> rows) {
        this.rows = rows;
        any = new Needles(rows.keySet());
    }

    static PhraseTable read(String resource) {
        return new PhraseTable(rows(resource));
    }

    /** As {@link #read}, the nouns also with "-nya" behind them. */
    static PhraseTable readNouns(String resource) {
        Map<String, List<String>> rows = rows(resource);
        Map.copyOf(rows).forEach((phrase, columns) -> {
            if (!VERB.matcher(phrase).find()) {
                rows.putIfAbsent(phrase + ENCLITIC, columns);
            }
        });
        return new PhraseTable(rows);
    }

    private static Map<String, List<String>> rows(String resource) {
        Map<String, List<String>> rows = new HashMap<>();
        for (List<String> row : CsvResource.of(PhraseTable.class, resource).rows()) {
            for (String phrase : WordTable.spelledOut(row.get(0))) {
                rows.putIfAbsent(phrase, row.subList(1, row.size()));
            }
        }
        return rows;
    }

    /** In order, none overlapping another. */
    List<Hit> in(CharSequence lower, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        int at = from;
        while (at < to) {
            String phrase = any.wordsAt(lower, at, to);
            if (phrase != null) {
                hits.add(new Hit(at, at + phrase.length(), phrase, rows.getOrDefault(phrase, List.of())));
            }
            at += phrase == null ? 1 : phrase.length();
        }
        return hits;
    }
}
