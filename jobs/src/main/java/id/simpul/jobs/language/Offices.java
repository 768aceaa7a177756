package id.simpul.jobs.language;

import java.util.stream.Stream;

/** Which words of a text name offices and public callings, and which of these are private ones ("ketua kelas"). */
final class Offices {

    private static final Lexicon ROLES = Lexicon.read("roles.csv");
    private static final Lexicon PUBLIC = Lexicon.read("public_roles.csv");

    private final Wording tokens;
    /** The first word of the office that the word belongs to, less one; 0 where it belongs to none. */
    private final int[] heads;

    private final boolean[] privately;

    Offices(Wording tokens) {
        this.tokens = tokens;
        heads = new int[tokens.size()];
        privately = new boolean[tokens.size()];
        int at = 0;
        while (at < heads.length) {
            int hidden = PUBLIC.end(tokens, at, "private");
            int end = hidden > at ? hidden : end(at);
            for (int i = at; i < end; i++) {
                heads[i] = at + 1;
                privately[i] = hidden > at;
            }
            at = Math.max(at + 1, end);
        }
    }

    private int end(int at) {
        Lexicon.Hit hit = ROLES.at(tokens, at);
        int role = hit == null || hit.kind().equals("acting") ? at : hit.end();
        int whose = Stream.of(
                        ROLES.endWithOwner(tokens, at, "office"),
                        ROLES.endWithOwner(tokens, at, "territory"),
                        PUBLIC.endWithOwner(tokens, at, "public"))
                .reduce(at, Math::max);
        return Math.max(Math.max(whose, role), PUBLIC.end(tokens, at, "public"));
    }

    boolean at(int at) {
        return at >= 0 && at < heads.length && heads[at] > 0;
    }

    boolean privately(int at) {
        return at >= 0 && at < privately.length && privately[at];
    }

    /** The first word of the office that the word belongs to. */
    int head(int at) {
        return heads[at] - 1;
    }

    /** The word of the office that says most. */
    String word(int at) {
        String word = tokens.folded(head(at));
        return word.endsWith("nya") ? word.substring(0, word.length() - 3) : word;
    }
}
