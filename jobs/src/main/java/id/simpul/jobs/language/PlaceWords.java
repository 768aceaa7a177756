package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.Arrays;
import java.util.Set;

/** Which words of a text are the names of provinces, kabupaten, kota and their seats, by the gazetteer alone. */
final class PlaceWords {

    private static final Lexicon GIVEN_NAMES = Lexicon.read("given_names.csv");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Lexicon ROLES = Lexicon.read("roles.csv");
    private static final Lexicon TITLES = Lexicon.read("titles.csv");
    private static final Set<String> PREPOSITIONS =
            Set.of("di", "ke", "dari", "asal", "se", "warga", "kawasan", "wilayah");
    private static final Set<String> SMALL_BODIES = Set.of("polsek", "koramil", "kua", "puskesmas", "pasar", "pantai");
    private static final int LONGEST = 4;

    private final Wording tokens;
    private final Gazetteer gazetteer = Gazetteer.get();

    private PlaceWords(Wording tokens) {
        this.tokens = tokens;
    }

    static boolean[] of(Wording tokens) {
        boolean[] places = new boolean[tokens.size()];
        PlaceWords words = new PlaceWords(tokens);
        int at = 0;
        while (at < places.length) {
            int end = tokens.capitalised(at) ? words.end(at) : at;
            Arrays.fill(places, at, end, true);
            at = Math.max(at + 1, end);
        }
        return places;
    }

    /** Behind the longest name of a place at the word, or the word itself. */
    private int end(int at) {
        boolean placed = placed(at);
        boolean seated = placed && !ofBody(at);
        StringBuilder name = new StringBuilder();
        int best = at;
        for (int i = at; i < Math.min(tokens.size(), at + LONGEST); i++) {
            if (i > at && (tokens.before(i) != Gap.SPACE || !tokens.capitalised(i))) {
                break;
            }
            name.append(Tokens.fold(tokens.folded(i)));
            String folded = name.toString();
            boolean begins = gazetteer.mayBegin(folded);
            if (begins && region(folded, i > at || placed)
                    || seated && !gazetteer.districts(folded).isEmpty()) {
                best = i + 1;
            }
            if (!begins && !placed) {
                break;
            }
        }
        best = Math.max(best, ranked(at));
        boolean bare = best == at + 1 && !placed && GIVEN_NAMES.is(tokens.folded(at), "name");
        return bare ? at : best;
    }

    /** Behind an office of a place to the rank of its holder: "Kapolsek Ilir Timur I Kompol …". */
    private int ranked(int at) {
        if (at == 0 || tokens.before(at) != Gap.SPACE || !"territory".equals(ROLES.kind(tokens.folded(at - 1)))) {
            return at;
        }
        for (int i = at + 1; i < Math.min(tokens.size(), at + LONGEST); i++) {
            if (tokens.before(i) != Gap.SPACE || !tokens.capitalised(i)) {
                return at;
            }
            if (TITLES.is(tokens.folded(i), "rank")) {
                return i;
            }
        }
        return at;
    }

    private boolean region(String folded, boolean sure) {
        for (Gazetteer.Name name : gazetteer.named(folded)) {
            if (sure || !name.weak()) {
                return true;
            }
        }
        return sure && gazetteer.ofCapital(folded).isPresent();
    }

    private boolean ofBody(int at) {
        String before = tokens.folded(at - 1);
        return "organisation".equals(NON_NAMES.kind(before)) && !SMALL_BODIES.contains(before);
    }

    private boolean placed(int at) {
        if (at == 0 || tokens.before(at) != Gap.SPACE && tokens.before(at) != Gap.DOT) {
            return false;
        }
        String before = tokens.folded(at - 1);
        String kind = NON_NAMES.kind(before);
        return PREPOSITIONS.contains(before)
                || "territory".equals(kind)
                || "organisation".equals(kind)
                || "territory".equals(ROLES.kind(before));
    }
}
