package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The stretches within which words say something of an instrument: sentences, and rows of tables as a whole. In a text of law the
 * heading that it stands under (Menimbang, Mengingat) goes with it, wherever in a line the heading stands.
 */
final class Clauses {

    /** The parts of an instrument, or of its entry, in which others are cited in a role of their own. */
    enum Section {
        /** Menimbang: why it is made. */
        CONSIDERING("menimbang\\s{0,3}[:\\t]|menimbang$"),
        /** Mengingat, Dasar hukum: on what it rests. */
        BASIS(
                "(?:mengingat|memperhatikan|membaca)\\s{0,3}[:\\t]|(?:mengingat|memperhatikan)(?:\\s{0,3}$|\\s[1-9])"
                        + "|dasar hukum(?:\\s(?:peraturan|perda|perbup|pergub|perwali|qanun|keputusan)[^:;.]{0,40}?)?\\s{0,3}(?:[:\\t1-9]|$|ini\\s|adalah\\s|antara lain)"),
        /** An entry's summary: first why, then on what it rests. */
        ABSTRACT("abstrak\\s{0,3}(?::|$)"),
        /** The site's own list of other documents: nothing in it is the document's. */
        RELATED(
                "(?:dokumen(?:\\s?-\\s?dokumen)?|berita|artikel|peraturan|produk hukum|regulasi|postingan|tulisan|bacaan)\\s(?:yang\\s)?"
                        + "(?:mirip|terkait|serupa|sejenis|lainnya|lain|terbaru|terpopuler|populer|relevan)\\s{0,3}:?\\s{0,3}$"
                        + "|(?:baca|lihat|simak) (?:juga|pula)\\b|related (?:documents|posts|articles)\\b"
                        + "|(?:rekomendasi|terpopuler|trending|you might also like)\\s{0,3}:?$"),
        /** Everything else. */
        OTHER(
                "memutuskan\\s{0,3}(?::|$)|menetapkan\\s{0,3}[:\\t]|bab i\\b|pasal 1\\b|kesatu\\b|catatan\\s{0,3}(?::|$)|metadata peraturan"
                        + "|transkripsi\\s{0,3}$|(?:teks|naskah) (?:penuh|lengkap)\\s{0,3}$"
                        + "|status\\s{0,3}(?::|$)|(?:dalam )?peraturan \\p{L}{2,12} ini (?:mengatur|diatur|berisi|memuat)|terdiri (?:dari|atas)");

        private final String words;

        Section(String words) {
            this.words = words;
        }
    }

    /** @param row the table's row, or null in running text */
    record Clause(
            Span span,
            Section section,
            Block.@Nullable Table table,
            Block.@Nullable Row row,
            @Nullable Integer page) {}

    /** A heading at the beginning of a sentence; its group is the section's. */
    private static final Pattern AT_START =
            Pattern.compile("^[\\s•*\\-–:]{0,6}(?:" + alternatives() + ")", Pattern.CASE_INSENSITIVE);

    /** A heading within a line, as texts without lines have it: with a capital and a colon. */
    private static final Pattern WITHIN = Pattern.compile(
            "\\b(?:(?<c>Menimbang|MENIMBANG)|(?<b>Mengingat|MENGINGAT|Memperhatikan|MEMPERHATIKAN)|(?<o>Menetapkan|MENETAPKAN|MEMUTUSKAN|M E M U T U S K A N))\\s{0,3}:"
                    + "|(?<second>(?<=[;.]\\s):\\s{0,2}1\\.\\s)");

    /** "Menimbang Mengingat : a. bahwa …; : 1. Undang-Undang …": headings that stood beside their text. */
    private static final Pattern SECOND_COLUMN = Pattern.compile("\\s{0,3}:\\s{0,2}1[.)]\\s");

    /** ": 1. Undang-Undang …": the laws on which an instrument rests, whose heading the text has lost. */
    private static final Pattern LAWS =
            Pattern.compile("\\s{0,3}:\\s{0,2}1[.)]\\s{0,3}(?:Undang|Pasal [0-9]|Peraturan)");

    /** Where the document itself begins behind a list of others. */
    private static final Pattern DOCUMENT = Pattern.compile(
            "[\\s•*\\-–:]{0,6}(?:transkripsi|(?:teks|naskah) (?:penuh|lengkap)|abstrak|status|metadata peraturan)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LEGAL = Pattern.compile("Menimbang|Mengingat|MEMUTUSKAN|\\bPasal \\d");
    /** The mark of an item, or a heading. */
    private static final Pattern MARK = Pattern.compile(
            "[\\s:]{0,4}(?:\\(?[0-9]{1,2}[.)]|[a-z][.)]\\s|[-•*–]|(?i:menimbang|mengingat|memutuskan|menetapkan|dengan persetujuan|dengan kesepakatan|abstrak|dasar hukum|catatan|bab\\b|pasal [0-9]{1,3}\\s*$))");

    private static final int LONGEST_MARK = 12;
    private static final int LONGEST_LINE = 1200;
    private static final int LONGEST_HEADING = 40;
    private static final int SHORTEST_PROSE = 100;
    private static final int FEWEST_SMALL_WORDS = 9;

    private Clauses() {}

    private static String alternatives() {
        StringBuilder alternatives = new StringBuilder();
        for (Section section : Section.values()) {
            alternatives
                    .append(alternatives.isEmpty() ? "" : "|")
                    .append('(')
                    .append(section.words)
                    .append(')');
        }
        return alternatives.toString();
    }

    static List<Clause> of(Reading reading) {
        String text = reading.text();
        List<Clause> clauses = new ArrayList<>();
        List<Span> sentences = reading.sentences();
        Section section = Section.OTHER;
        int next = 0;
        for (Block block : reading.document().blocks()) {
            if (block instanceof Block.Table table) {
                for (Block.Row row : table.rows()) {
                    Span span = span(row);
                    section = atStart(span.of(text), section);
                    clauses.add(new Clause(span, section, table, row, row.page() != null ? row.page() : table.page()));
                }
            } else {
                if (section == Section.RELATED && isProse(block.span().of(text))) {
                    section = Section.OTHER;
                }
                while (next < sentences.size()
                        && sentences.get(next).start() < block.span().start()) {
                    next++;
                }
                while (next < sentences.size()
                        && sentences.get(next).start() < block.span().end()) {
                    section = sentence(text, sentences.get(next++), section, block.page(), clauses);
                }
            }
        }
        return joined(clauses, reading);
    }

    /** The clauses, those joined between which a citation breaks off, or a line of law that is cut at a page's width. */
    private static List<Clause> joined(List<Clause> clauses, Reading reading) {
        List<Clause> joined = new ArrayList<>();
        for (Clause clause : clauses) {
            Clause last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && last.row() == null && clause.row() == null && goesOn(last, clause, reading)) {
                joined.set(
                        joined.size() - 1,
                        new Clause(last.span().cover(clause.span()), last.section(), null, null, last.page()));
            } else {
                joined.add(clause);
            }
        }
        return joined;
    }

    private static boolean goesOn(Clause last, Clause next, Reading reading) {
        boolean broken = Reading.in(reading.citations(), last.span()).stream()
                .reduce((first, second) -> second)
                .filter(citation -> citation.span().end() > next.span().start())
                .isPresent();
        if (broken) {
            return true;
        }
        boolean law = last.section() == Section.CONSIDERING || last.section() == Section.BASIS;
        String told = last.span().of(reading.text()).stripTrailing();
        String more = next.span().of(reading.text());
        return law
                && last.section() == next.section()
                && told.length() > LONGEST_MARK
                && told.length() < LONGEST_LINE
                && (Character.isLetterOrDigit(told.charAt(told.length() - 1)) || told.endsWith(","))
                && !MARK.matcher(more).lookingAt();
    }

    /** Telling prose ends a list of other documents; their titles and cut beginnings don't. */
    private static boolean isProse(String block) {
        String told = block.strip();
        if (told.length() < SHORTEST_PROSE
                || !told.endsWith(".")
                || LEGAL.matcher(told).find()) {
            return false;
        }
        int small = 0;
        for (int i = 1; i < told.length(); i++) {
            small += told.charAt(i - 1) == ' ' && Character.isLowerCase(told.charAt(i)) ? 1 : 0;
        }
        return small >= FEWEST_SMALL_WORDS;
    }

    /** Adds a sentence, cut at the headings within it; gives the section that it ends in. */
    private static Section sentence(
            String text, Span sentence, Section before, @Nullable Integer page, List<Clause> clauses) {
        Section section = atStart(sentence.of(text), before);
        if (before == Section.RELATED) {
            clauses.add(new Clause(sentence, section, null, null, page));
            return section;
        }
        if (section == Section.RELATED) {
            clauses.add(new Clause(sentence, section, null, null, page));
            return sentence.length() > LONGEST_HEADING ? before : section; // "Baca juga: …" is a line of its own
        }
        int from = sentence.start();
        boolean headed = sentence.of(text).indexOf(':') >= 0; // as every heading ends, and few sentences have
        Matcher heading = WITHIN.matcher(text).region(sentence.start(), sentence.end());
        while (headed && heading.find()) {
            if (heading.start() > from) {
                clauses.add(new Clause(new Span(from, heading.start()), section, null, null, page));
                from = heading.start();
            }
            section = heading.group("c") != null
                    ? Section.CONSIDERING
                    : heading.group("b") != null || heading.group("second") != null ? Section.BASIS : Section.OTHER;
        }
        clauses.add(new Clause(new Span(from, sentence.end()), section, null, null, page));
        return section;
    }

    /** The clause in which a place stands, or the one before it; null where there is none. */
    static @Nullable Clause at(List<Clause> clauses, int place) {
        int low = 0;
        int high = clauses.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (clauses.get(middle).span().start() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : clauses.get(low - 1);
    }

    /** Whether a place stands in a list of other documents. */
    static boolean isRelated(List<Clause> clauses, int place) {
        Clause clause = at(clauses, place);
        return clause != null && clause.section() == Section.RELATED;
    }

    private static Span span(Block.Row row) {
        List<Block.Cell> cells = row.cells();
        return cells.isEmpty()
                ? new Span(0, 0)
                : cells.get(0).span().cover(cells.get(cells.size() - 1).span());
    }

    private static Section atStart(String clause, Section before) {
        Matcher heading = AT_START.matcher(clause).region(0, Math.min(clause.length(), 90));
        if (heading.find()) {
            if (before == Section.RELATED && !DOCUMENT.matcher(clause).lookingAt()) {
                return Section.RELATED;
            }
            for (Section section : Section.values()) {
                if (heading.group(section.ordinal() + 1) != null) {
                    return section;
                }
            }
        }
        boolean second =
                before == Section.CONSIDERING && SECOND_COLUMN.matcher(clause).lookingAt();
        return second || LAWS.matcher(clause).lookingAt() ? Section.BASIS : before;
    }
}
