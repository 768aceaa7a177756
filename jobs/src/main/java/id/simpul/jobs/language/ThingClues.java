package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.Set;

/** What says that words with capitals name a place, a body or a thing. */
final class ThingClues {

    private static final Lexicon THINGS = KnownThings.NAMES;
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Set<String> KINDS_OF_PLACES =
            Set.of("kecamatan", "kec", "kabupaten", "kab", "kota", "provinsi", "prov", "kelurahan", "desa", "distrik");

    private final Wording tokens;
    private final WordSorts sorts;
    private final NameSurroundings around;

    ThingClues(NameSurroundings around) {
        this.around = around;
        tokens = around.tokens();
        sorts = around.sorts();
    }

    void of(NameRun run, Clues clues) {
        int first = run.start();
        int reach = 0;
        while (first > 0
                && reach < 6
                && tokens.before(first) == Gap.SPACE
                && (tokens.capitalised(first - 1) || tokens.number(first - 1))) {
            first--;
            reach++;
            Lexicon.Hit hit = THINGS.at(tokens, first);
            if (hit != null && (hit.kind().equals("head") || hit.kind().equals("tail"))) {
                clues.add("thing head", reach == 1 ? "next" : "far");
                clues.add("thing head word", tokens.folded(first));
                break;
            }
            String kind = NON_NAMES.kind(tokens.folded(first));
            if (kind != null) {
                clues.add("capital word", kind);
            }
        }
        if (tokens.before(run.start()) == Gap.SPACE && tokens.lower(run.start() - 1)) {
            String before = tokens.folded(run.start() - 1);
            if (THINGS.is(before, "lower_head")) {
                clues.add("small head", "");
            }
            if (THINGS.is(before, "placed")) {
                clues.add("placed", "");
            }
            if (THINGS.is(before, "lettered")) {
                clues.add("lettered", "");
            }
        }
        if (run.end() < tokens.size() && tokens.before(run.end()) == Gap.SPACE && tokens.capitalised(run.end())) {
            if (THINGS.is(tokens.folded(run.end()), "tail")) {
                clues.add("thing tail", "");
            }
            String kind = NON_NAMES.kind(tokens.folded(run.end()));
            clues.add("capital word behind", kind == null ? "none" : kind);
        }
        int behind = run.end();
        if (behind < tokens.size()
                && (tokens.before(behind) == Gap.COMMA || tokens.before(behind) == Gap.SPACE)
                && tokens.capitalised(behind)
                && KINDS_OF_PLACES.contains(tokens.folded(behind))) {
            clues.add("region behind", "");
        }
        if (tokens.before(run.start()) == Gap.BREAK
                || tokens.before(run.start() - 1) == Gap.BREAK
                || tokens.before(run.start() - 2) == Gap.BREAK) {
            if (behind < tokens.size() && tokens.before(behind) == Gap.JOIN) {
                clues.add("dateline", "");
            }
        }
        if (tokens.before(run.start()) == Gap.COMMA && addressed(run.start() - 1)) {
            clues.add("behind address", "");
        }
        if (tokens.before(run.start()) == Gap.QUOTE && tokens.after(run.to() - 1) == Gap.QUOTE) {
            clues.add("quoted", Integer.toString(Math.min(3, run.to() - run.from())));
        }
        if (run.end() < tokens.size() && tokens.before(run.end()) == Gap.OPEN && tokens.acronym(run.end())) {
            clues.add(
                    "abbreviated",
                    tokens.folded(run.from()).charAt(0)
                                    == tokens.folded(run.end()).charAt(0)
                            ? "same"
                            : "other");
        }
        if (run.to() - run.from() <= 4
                && Gazetteer.get()
                        .known(Tokens.fold(tokens.span(run.from(), run.to()).of(tokens.text())))) {
            clues.add("district", "");
        }
        if (run.initials() && run.to() == run.from() + 1) {
            clues.add("acronym", sorts.acronym(tokens.word(run.from())) ? "known" : "strange");
            clues.add("letters", Integer.toString(tokens.word(run.from()).length()));
        }
    }

    /** "Jalan Kamboja No. 3, Sidomulyo": whether the number at the word is a house's or a neighbourhood's. */
    private boolean addressed(int at) {
        for (int i = at - 1; tokens.number(at) && i > Math.max(-1, at - 3); i--) {
            if (NameWords.WORDS.is(tokens.folded(i), "address numbered")) {
                return true;
            }
        }
        return false;
    }
}
