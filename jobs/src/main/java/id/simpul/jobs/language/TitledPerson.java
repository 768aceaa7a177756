package id.simpul.jobs.language;

import id.simpul.jobs.language.WordSorts.Sort;
import id.simpul.jobs.language.Wording.Gap;
import java.util.Set;

/** Somebody in the title of an instrument: decrees appoint, honour and place people, children among them. */
final class TitledPerson {

    private static final Set<String> APPOINTING =
            Set.of("penetapan", "pengangkatan", "pemberhentian", "penunjukan", "pengesahan", "penyerahan", "perwalian");

    private final Wording tokens;
    private final WordSorts sorts;

    TitledPerson(Wording tokens, WordSorts sorts) {
        this.tokens = tokens;
        this.sorts = sorts;
    }

    /** Whether the words, which stand in a title, may name a person: "Penetapan … sebagai …", "Anak …" before a word of no dictionary. */
    boolean at(int from, int to) {
        String before = from > 0 && tokens.before(from) == Gap.SPACE ? tokens.folded(from - 1) : "";
        boolean made = to < tokens.size()
                && tokens.before(to) == Gap.SPACE
                && tokens.folded(to).equals("sebagai")
                && APPOINTING.contains(before);
        boolean cued = NameClues.announces(before);
        return made || (cued || APPOINTING.contains(before)) && strange(from, to);
    }

    private boolean strange(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sorts.of(i) == Sort.STRANGE || sorts.of(i) == Sort.EITHER) {
                return true;
            }
        }
        return false;
    }
}
