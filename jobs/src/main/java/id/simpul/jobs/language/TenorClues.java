package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;

/**
 * What the text around a name is about: the words of the neighbouring sentences, and whether they tell of a case or of a
 * gathering. Whoever is told of in the report of a meeting is hardly somebody to hide.
 */
final class TenorClues {

    private static final Lexicon CUES = NameClues.CUES;
    private static final Lexicon WORDS = NameWords.WORDS;
    /** Words on either side that are looked at. */
    private static final int REACH = 60;

    private static final int SENTENCE = 40;

    private final Wording tokens;
    private final NameSurroundings around;
    private final String[] stems;
    /** How many of the words before tell of a case, of an occasion, of an office. */
    private final int[] cases;

    private final int[] occasions;
    private final int[] offices;

    TenorClues(NameSurroundings around) {
        this.around = around;
        tokens = around.tokens();
        int size = tokens.size();
        stems = new String[size];
        cases = new int[size + 1];
        occasions = new int[size + 1];
        offices = new int[size + 1];
        for (int i = 0; i < size; i++) {
            cases[i + 1] = cases[i] + (tellsOfCase(i) ? 1 : 0);
            String word = tokens.folded(i);
            boolean occasion = CUES.end(tokens, i, "gathering") > i || WORDS.is(word, "office occasions");
            occasions[i + 1] = occasions[i] + (occasion ? 1 : 0);
            boolean office = around.offices().at(i) && !around.offices().privately(i);
            offices[i + 1] = offices[i] + (office && around.offices().head(i) == i ? 1 : 0);
        }
    }

    private boolean tellsOfCase(int at) {
        return CUES.end(tokens, at, "crime") > at
                || CUES.end(tokens, at, "struck") > at
                || CUES.end(tokens, at, "initials") > at;
    }

    /** How much around the name tells of a case, and how much of an occasion. */
    String of(NameRun run) {
        int from = Math.max(0, run.start() - REACH);
        int to = Math.min(tokens.size(), run.end() + REACH);
        return bucket(cases[to] - cases[from]) + " " + bucket(occasions[to] - occasions[from]);
    }

    /** @param wide whether the words around count, not only those right beside it */
    void of(NameRun run, boolean wide, Clues clues) {
        near(run, clues);
        if (wide) {
            around(run, clues);
        }
    }

    private void around(NameRun run, Clues clues) {
        int from = Math.max(0, run.start() - REACH);
        int to = Math.min(tokens.size(), run.end() + REACH);
        String tenor = of(run);
        clues.add("tenor", tenor);
        clues.add("tenor and offices", tenor + " " + bucket(offices[to] - offices[from]));
        clues.add("tenor and gaps", tenor + around.gap(run.start()) + around.gap(run.end()));
        for (int i = from; i < run.start(); i++) {
            stem(i, "around", clues);
        }
        for (int i = run.end(); i < to; i++) {
            stem(i, "around", clues);
        }
        for (int i = run.start() - 1; i >= Math.max(0, run.start() - SENTENCE) && !around.stop(i + 1); i--) {
            stem(i, "left stem", clues);
        }
        for (int i = run.end(); i < Math.min(tokens.size(), run.end() + SENTENCE) && !around.stop(i); i++) {
            stem(i, "right stem", clues);
        }
    }

    private void near(NameRun run, Clues clues) {
        if (tokens.lower(run.start() - 1) && tokens.before(run.start()) != Gap.BREAK) {
            clues.add("stem before", around.gap(run.start()) + stem(run.start() - 1));
        }
        if (tokens.lower(run.end()) && tokens.before(run.end()) != Gap.BREAK) {
            clues.add("stem behind", around.gap(run.end()) + stem(run.end()));
        }
    }

    private void stem(int at, String sort, Clues clues) {
        if (tokens.lower(at)) {
            clues.add(sort, stem(at));
        } else if (tokens.capitalised(at) && !around.named(at) && OrdinaryWords.contains(tokens.folded(at))) {
            clues.add(sort, stem(at));
        }
    }

    private String stem(int at) {
        String known = stems[at];
        if (known == null) {
            known = cut(tokens.folded(at));
            stems[at] = known;
        }
        return known;
    }

    /** The word without the commonest affixes, six letters at most. */
    private static String cut(String word) {
        String cut = word;
        for (String end : new String[] {"nya", "lah", "kan", "an", "i"}) {
            if (cut.endsWith(end) && cut.length() - end.length() >= 4) {
                cut = cut.substring(0, cut.length() - end.length());
                if (!end.equals("nya") && !end.equals("lah")) {
                    break;
                }
            }
        }
        for (String start :
                new String[] {"meng", "meny", "mem", "men", "me", "peng", "pem", "pen", "di", "ber", "ter"}) {
            if (cut.startsWith(start) && cut.length() - start.length() >= 4) {
                cut = cut.substring(start.length());
                break;
            }
        }
        return cut.length() > 6 ? cut.substring(0, 6) : cut;
    }

    private static String bucket(int count) {
        return count == 0 ? "0" : count <= 2 ? "1" : "3";
    }
}
