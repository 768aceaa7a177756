package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether an office or a body stands before or behind a name, and how it is joined to it. */
final class OfficeClues {

    private static final Lexicon WORDS = NameWords.WORDS;

    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Lexicon DEEDS = NameClues.DEEDS;
    private static final Lexicon CUES = NameClues.CUES;

    /** Begins as a verb does, and is long enough for one. */
    private static final Pattern VERB = Pattern.compile("(?:me|di|ber|ter).{3,}");

    private static final int REACH = 16;

    private final Wording tokens;
    private final Offices offices;
    private final int[] runAt;

    OfficeClues(Wording tokens, Offices offices, int[] runAt) {
        this.tokens = tokens;
        this.offices = offices;
        this.runAt = runAt;
    }

    void of(NameRun run, Clues clues) {
        before(run, clues);
        behind(run, clues);
        presides(run, clues);
    }

    private void before(NameRun run, Clues clues) {
        String join = join(run.start());
        boolean commas = false;
        boolean body = false;
        for (int i = run.start() - 1; i >= Math.max(0, run.start() - REACH); i--) {
            Gap gap = tokens.after(i);
            if (gap == Gap.BREAK && i < run.start() - 1
                    || gap == Gap.OTHER
                    || gap == Gap.QUOTE
                    || gap == Gap.DOT && tokens.word(i).length() > 4
                    || runAt[i] > 0 && !letters(i)) {
                break;
            }
            commas |= gap == Gap.COMMA && i < run.start() - 1;
            if (i == run.start() - 1 && whose(i)) {
                return;
            }
            if (offices.at(i)) {
                office(run, i, join + (commas ? " commas" : ""), clues);
                return;
            }
            String kind = NON_NAMES.kind(tokens.folded(i));
            boolean part = tokens.capitalised(i)
                    || i == run.start() - 1 && gap == Gap.DOT && TITLES.contains(tokens.folded(i))
                    || tokens.number(i)
                    || WORDS.is(tokens.folded(i), "office small")
                    || kind != null && !kind.equals("opening") && !kind.equals("time")
                    || field(i)
                    || WORDS.is(tokens.folded(i), "office joints")
                            && tokens.capitalised(i + 1)
                            && tokens.capitalised(i - 1)
                            && gap == Gap.SPACE
                            && tokens.before(i) == Gap.SPACE;
            if (!part) {
                break;
            }
            body |= tokens.capitalised(i) && ("organisation".equals(kind) || "body".equals(kind));
        }
        clause(run, clues);
        if (body) {
            clues.add("body before", join);
            clues.add("body before and behind", join + join(run.end()));
        }
    }

    /** "pengacara keluarga X", "pendamping korban X": the name of those whom the office serves. */
    private boolean whose(int at) {
        return tokens.lower(at)
                && tokens.after(at) == Gap.SPACE
                && !offices.at(at)
                && NameClues.person(tokens.folded(at));
    }

    /** "Psikolog yang mendampingi korban, X, ...": an office that a clause parts from its holder. */
    private void clause(NameRun run, Clues clues) {
        if (run.start() < 2 || tokens.before(run.start()) != Gap.COMMA) {
            return;
        }
        boolean accused = false;
        for (int i = run.start() - 1; i > Math.max(0, run.start() - REACH); i--) {
            Gap gap = tokens.before(i);
            accused |=
                    WORDS.is(tokens.folded(i), "accused") && !tokens.folded(i).equals("pelaku");
            if (WORDS.is(tokens.folded(i), "office clauses") && gap == Gap.SPACE) {
                for (int at = i - 1; at >= Math.max(0, i - 4); at--) {
                    if (offices.at(at)) {
                        String kind = offices.privately(at) ? "private" : accused ? "accused" : "public";
                        clues.add("office with clause", kind);
                        clues.add("office with clause word", offices.word(at));
                        return;
                    }
                    if (!tokens.capitalised(at) || tokens.before(at) != Gap.SPACE) {
                        break;
                    }
                }
                return;
            }
            if (gap != Gap.SPACE || runAt[i] > 0 && !letters(i)) {
                return;
            }
        }
    }

    /** "kepala seksi penerangan hukum", "dokter kandungan": what an office is for, a noun made with affixes. */
    private boolean field(int at) {
        String word = tokens.folded(at);
        return tokens.lower(at) && tokens.before(at) == Gap.SPACE && (made(word, at) || unit(word, at));
    }

    /** "Kepala sentra, X": right behind a head of whatever it is. */
    private boolean unit(String word, int at) {
        return offices.at(at - 1)
                && WORDS.is(tokens.folded(at - 1), "heading")
                && word.length() > 3
                && !DEEDS.contains(word)
                && !CUES.contains(word)
                && !WORDS.is(word, "adverbs")
                && !"opening".equals(NON_NAMES.kind(word))
                && !VERB.matcher(word).matches()
                && OrdinaryWords.contains(word);
    }

    private boolean made(String word, int at) {
        return tokens.after(at) == Gap.SPACE
                && word.length() > 5
                && word.endsWith("an")
                && !word.endsWith("kan")
                && !word.startsWith("di")
                && !word.startsWith("ber")
                && !CUES.contains(word)
                && OrdinaryWords.contains(word);
    }

    private boolean letters(int at) {
        return tokens.acronym(at) && tokens.word(at).length() <= 4;
    }

    /** "Majelis hakim yang diketuai X", "rapat dipimpin X" */
    private void presides(NameRun run, Clues clues) {
        int verb = tokens.folded(run.start() - 1).equals("oleh") ? run.start() - 2 : run.start() - 1;
        if (!WORDS.is(tokens.folded(verb), "office presided") || tokens.before(run.start()) != Gap.SPACE) {
            return;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - REACH) && tokens.after(i) != Gap.BREAK; i--) {
            if (WORDS.is(tokens.folded(i), "office occasions")) {
                clues.add("presides", "");
                return;
            }
        }
    }

    private void office(NameRun run, int at, String join, Clues clues) {
        int head = offices.head(at);
        String word = offices.word(at);
        String near = at == run.start() - 1 ? "next" : "far";
        clues.add("office", join);
        clues.add("office near", join + " " + near);
        clues.add("office word", word);
        clues.add("office word and join", word + " " + join);
        if (tokens.folded(head).endsWith("nya")) {
            clues.add("possessed office", join);
            clues.add("possessed office word", word);
        }
        if (offices.privately(at)) {
            clues.add("private office", "");
            return;
        }
        String before = head > 0 && tokens.before(head) == Gap.SPACE ? tokens.folded(head - 1) : "<start>";
        boolean closed = closed(run.end());
        if (WORDS.is(before, "office family") && !(before.equals("anak") && tokens.capitalised(head - 1))) {
            clues.add("kin of office", join);
        } else if (before.equals("<start>") || tokens.lower(head - 1)) {
            clues.add("before office", before);
        }
        // behind a dateline ("Kompas.com — Kepala Dinas …") it opens the story
        boolean within = tokens.lower(head - 1) && tokens.before(head) != Gap.JOIN;
        boolean aside = within || before.equals("kepada") || before.equals("oleh");
        clues.add("office joined", join + (aside ? " aside" : " first") + (closed ? " closed" : " open"));
        clues.add("office written", tokens.lower(at) ? "small " + join : "capital " + join);
    }

    private boolean closed(int end) {
        return end >= tokens.size() || tokens.before(end) != Gap.SPACE;
    }

    private void behind(NameRun run, Clues clues) {
        int at = run.end();
        if (at >= tokens.size() || tokens.before(at) == Gap.DOT && run.end() == run.to()) {
            return;
        }
        String join = join(at);
        StringBuilder links = new StringBuilder(join);
        int links3 = 0;
        while (links3 < 3
                && WORDS.is(tokens.folded(at), "office as")
                && (links3 == 0 || tokens.before(at) == Gap.SPACE)) {
            links.append(' ').append(tokens.folded(at));
            at++;
            links3++;
        }
        boolean space = join.equals("space") && links3 == 0;
        if (offices.at(at) && offices.head(at) == at && !space) {
            clues.add(offices.privately(at) ? "private office behind" : "office behind", links.toString());
            clues.add("office behind as", links3 > 0 ? "told" : join);
            clues.add("office behind word", offices.word(at));
        } else if (tokens.capitalised(at) && !space && organisation(at)) {
            clues.add("body behind", links.toString());
        }
        if (CUES.end(tokens, at, "kin") > at && !space) {
            clues.add("kin behind", links.toString());
        }
        if (CUES.end(tokens, at, "subject") > at && !space) {
            clues.add("subject behind", links.toString());
        }
    }

    private boolean organisation(int at) {
        if (CUES.end(tokens, at, "school") > at || WORDS.is(tokens.folded(at), "prisons")) {
            return false;
        }
        for (int i = at; i < Math.min(tokens.size(), at + 2); i++) {
            String kind = NON_NAMES.kind(tokens.folded(i));
            if ("organisation".equals(kind) || "body".equals(kind)) {
                return true;
            }
        }
        return tokens.acronym(at) && tokens.word(at).length() > 3;
    }

    private String join(int at) {
        if (at >= tokens.size()) {
            return "break";
        }
        Gap gap = tokens.before(at);
        return gap.name().toLowerCase(Locale.ROOT);
    }
}
