package id.simpul.jobs.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the name of a body ends, without its place: a known head, what it is for, and the units of police that follow each other. */
final class AgencyHeads {

    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_TITLE = 5;

    private final AgencyTable table = AgencyTable.get();
    private final Tokens tokens;
    private final AgencyWriting writing;
    private final Set<Integer> places;

    /** @param places where the names of regions begin */
    AgencyHeads(Tokens tokens, AgencyWriting writing, Set<Integer> places) {
        this.tokens = tokens;
        this.writing = writing;
        this.places = places;
    }

    /** The token behind the longest known name that starts here; the same token where there is none. */
    int head(int first) {
        if (!table.mayBegin(tokens.fold(first))) {
            return first;
        }
        StringBuilder joined = new StringBuilder();
        int end = first;
        for (int at = first; at < Math.min(first + LONGEST_NAME, tokens.size()); at++) {
            if (at > first && writing.inserted(at)) {
                continue;
            }
            if (at > first && !writing.goesOn(at)) {
                break;
            }
            joined.append(tokens.fold(at));
            String folded = at == first ? tokens.fold(at) : joined.toString();
            if (!table.mayGoOn(folded)) {
                break;
            }
            if (table.body(folded) != null && (!table.capitalsOnly(folded) || tokens.capitals(at))) {
                end = at + 1;
            }
        }
        return end > first ? end : builtAcronym(first);
    }

    /** "DKBP3A", "DinsosPMDPPA": whatever its regency put together, it serves women and children. */
    private int builtAcronym(int first) {
        String folded = tokens.fold(first);
        boolean built = folded.length() >= 4
                && (folded.startsWith("d") || folded.startsWith("b"))
                && AgencyTable.servesVictims(folded)
                && writing.manyCapitals(first, 3);
        return built ? first + 1 : first;
    }

    /** The body of a head that {@link #head} found; an acronym of one word that the table lacks is a dinas. */
    AgencyTable.@Nullable Body body(int first, int end) {
        AgencyTable.Body body = table.body(writing.folded(first, end));
        return body != null || end != first + 1
                ? body
                : new AgencyTable.Body(
                        tokens.text()
                                .subSequence(tokens.start(first), tokens.end(first))
                                .toString(),
                        "dinas",
                        "service_unit",
                        false,
                        false,
                        false);
    }

    /** A head as it is told: of a chief the office. */
    String office(int first, int end) {
        String office = table.office(writing.folded(first, end));
        return office == null ? writing.withoutInserted(first, end) : office;
    }

    /** A police unit as it is called, be its name told in full. */
    String unit(int first, int end) {
        String told = table.shortForm(writing.folded(first, end));
        return told == null ? office(first, end) : told;
    }

    /** The token behind the words that say what a Dinas is for, or behind an organisation's own name. */
    int subject(int head, String kind) {
        boolean own = kind.equals("ngo");
        boolean any = kind.equals("dinas") || kind.equals("badan") || kind.equals("ministry") || kind.equals("agency");
        int at = own && shortNamed(head) ? head + 2 : head; // "Lembaga Bantuan Hukum (LBH) APIK"
        int end = at;
        while ((own || any)
                && at < tokens.size()
                && at - head < (own ? LONGEST_TITLE : LONGEST_NAME)
                && writing.inName(at)) {
            boolean word = tokens.capital(at) && !places.contains(tokens.start(at));
            if (word && (own ? tokens.joined(at) : table.subject(tokens.fold(at)))) {
                end = at + 1;
            } else if (!table.isJoint(tokens.fold(at)) || own) {
                break;
            }
            at++;
        }
        return end;
    }

    /** Whether a short name in brackets stands here, and one more in capitals behind it. */
    private boolean shortNamed(int head) {
        return head + 1 < tokens.size()
                && writing.inserted(head)
                && tokens.capitals(head + 1)
                && tokens.end(head + 1) - tokens.start(head + 1) > 1
                && !places.contains(tokens.start(head + 1));
    }

    /** "Unit PPA Satreskrim Polres X", "Subdit IV Renakta Ditreskrimum Polda X" are one body. */
    int chain(int end) {
        int at = end;
        while (at < tokens.size() && tokens.joined(at)) {
            int next = head(at);
            AgencyTable.Body body = next > at ? table.body(writing.folded(at, next)) : null;
            if (body == null || !body.register().equals("police")) {
                break;
            }
            at = next;
        }
        if (at < tokens.size()
                && tokens.joined(at)
                && tokens.fold(at).equals("metro")
                && places.contains(tokens.start(Math.min(at + 1, tokens.size() - 1)))) {
            at++;
        }
        return at;
    }

    /** "DP3A Dalduk KB Jateng": words of its subject between acronym and place. */
    int addition(int end) {
        int at = end;
        while (at < tokens.size()
                && at - end < 4
                && tokens.joined(at)
                && table.subject(tokens.fold(at))
                && tokens.capital(at)) {
            at++;
        }
        return at > end && at < tokens.size() && places.contains(tokens.start(at)) ? at : end;
    }

    /** "Unit Perlindungan Perempuan dan Anak (PPA) Satreskrim Polres X": behind the bracket, where a body of police follows. */
    int behindUnit(int end) {
        int next = withoutBracket(end);
        int behind = next > end ? head(next) : next;
        AgencyTable.Body body = behind > next ? table.body(writing.folded(next, behind)) : null;
        return body != null && body.register().equals("police") ? behind : end;
    }

    /** The token behind a bracket that holds no body, or the same token. */
    int withoutBracket(int end) {
        boolean bracket =
                end > 0 && end + 1 < tokens.size() && table.isNoBody(tokens.fold(end)) && writing.inserted(end);
        return bracket ? end + 1 : end;
    }
}
