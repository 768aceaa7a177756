package id.simpul.jobs.language;

import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.RegionWords.Role;
import id.simpul.jobs.language.RegionWords.Word;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds names of provinces, kabupaten and kota, each with what the words beside it say. One pass over the tokens. */
final class RegionScan {

    private static final int LONGEST_NAME = 5;
    private static final Set<String> DIRECTIONS =
            Set.of("utara", "selatan", "barat", "timur", "tengah", "tenggara", "baru", "kota", "hulu", "hilir", "ilir");

    private static final Set<String> KINDS = Set.of("kabupaten", "kota");

    /** Offices whose short name in brackets may stand between them and their place. */
    private static final Set<Role> OFFICES = EnumSet.of(Role.COURT, Role.POLICE, Role.GOVERNMENT);

    private static final Set<String> DOMAINS = Set.of("com", "id", "co", "net", "news", "org", "info", "example");

    private final Gazetteer gazetteer = Gazetteer.get();
    private final Tokens tokens;
    private final List<RegionCandidate> found = new ArrayList<>();
    private final Misprints misprints;

    RegionScan(Tokens tokens) {
        this.tokens = tokens;
        this.misprints = new Misprints(tokens);
    }

    List<RegionCandidate> candidates() {
        int at = 0;
        while (at < tokens.size()) {
            int last = (tokens.capital(at) || kindBefore(at)) && !insideWord(at) ? scan(at) : -1;
            last = last < 0 && tokens.capital(at) ? misprinted(at) : last;
            at = Math.max(last, at) + 1;
        }
        return found;
    }

    /** "Kabupaten sinjai": behind a kind in capitals the name may be written small. */
    private boolean kindBefore(int at) {
        return at > 0 && tokens.joined(at) && tokens.capital(at - 1) && KINDS.contains(tokens.fold(at - 1));
    }

    /** Adds the longest name that starts here; its last token, or -1 where none does. */
    private int scan(int first) {
        if (!gazetteer.mayBegin(tokens.fold(first))) {
            return -1;
        }
        StringBuilder joined = new StringBuilder();
        int last = -1;
        String folded = "";
        for (int at = first; at < Math.min(first + LONGEST_NAME, tokens.size()); at++) {
            if (at > first
                    && !(tokens.joined(at)
                            && (tokens.capital(at)
                                    || tokens.fold(at).equals("dan")
                                    || DIRECTIONS.contains(tokens.fold(at))
                                    || tokens.gap(at).equals("-")))) {
                break;
            }
            joined.append(tokens.fold(at));
            String name = at == first ? tokens.fold(at) : joined.toString();
            if (!gazetteer.mayBegin(name)) {
                break;
            }
            if (!gazetteer.named(name).isEmpty() || (gazetteer.ofCapital(name).isPresent() && seatMeant(first, at))) {
                last = at;
                folded = name;
            }
        }
        if (last >= 0) {
            add(first, last, folded, names(folded));
        }
        return last;
    }

    /** Adds the misprinted name that starts here; its last token, or -1 where none does. */
    private int misprinted(int first) {
        int length = bracketed(first) ? 0 : length(first);
        Word word = word(first, length);
        Misprints.Found misprint = misprints.at(first, word, folded(first, length));
        if (misprint == null) {
            return -1;
        }
        String folded = Tokens.fold(misprint.name().region().name());
        add(first, misprint.last(), folded, List.of(misprint.name()));
        return misprint.last();
    }

    /** "Metro" of "Polres Metro" is no Kota Metro. */
    private boolean insideWord(int at) {
        return RegionWords.mayEnd(tokens.fold(at))
                && RegionWords.mayBegin(tokens.fold(at - 1))
                && tokens.joined(at)
                && RegionWords.word(tokens.fold(at - 1) + tokens.fold(at)) != null;
    }

    /** A seat's name stands for its kabupaten only in a dateline and behind a court. */
    private boolean seatMeant(int first, int last) {
        Word word = wordBefore(first);
        return (word != null && word.role() == Role.COURT) || Datelines.at(tokens, first, last);
    }

    private List<Gazetteer.Name> names(String folded) {
        List<Gazetteer.Name> names = gazetteer.named(folded);
        return names.isEmpty()
                ? List.of(new Gazetteer.Name(gazetteer.ofCapital(folded).orElseThrow(), false))
                : names;
    }

    private void add(int first, int last, String folded, List<Gazetteer.Name> names) {
        Word word = wordBefore(first);
        if ((word != null && blocks(word))
                || site(last)
                || somethingElse(last)
                || insideName(first, last)
                || partOfSmaller(first, last, folded, word)) {
            return;
        }
        Span span = new Span(tokens.start(first), tokens.end(last));
        RegionCandidate candidate = new RegionCandidate(first, last, span, folded, names);
        candidate.dateline = Datelines.at(tokens, word == null ? first : first - length(first), last)
                && (word == null || word.role() == Role.KIND);
        candidate.evident = candidate.dateline || evident(first, word);
        if (word != null && word.role() != Role.PREPOSITION) {
            ask(candidate, word);
        }
        found.add(candidate);
    }

    private void ask(RegionCandidate candidate, Word word) {
        candidate.asker = word.role();
        candidate.asked = word.level();
        int first = candidate.firstToken;
        int last = candidate.lastToken;
        if (word.role() == Role.KIND) {
            bothKinds(candidate, first);
            int from = first - length(first);
            candidate.span = new Span(tokens.start(from), candidate.span.end());
        } else if (word.role() == Role.POLICE
                && tokens.joined(last + 1)
                && tokens.fold(last + 1).equals("kota")) {
            candidate.asked = Level.CITY;
            candidate.span = new Span(candidate.span.start(), tokens.end(last + 1));
        } else if (word.role() == Role.COURT && word.level() == null) {
            candidate.asked = Level.CITY;
        }
    }

    /** "Kota dan Kabupaten Bogor" speaks of two; the first gets the span of its kind word. */
    private void bothKinds(RegionCandidate candidate, int first) {
        int kind = first - length(first);
        if (kind < 2 || !Set.of("dan", "maupun", "atau").contains(tokens.fold(kind - 1))) {
            return;
        }
        Word other = RegionWords.word(tokens.fold(kind - 2));
        if (other != null && other.role() == Role.KIND && other.level() != candidate.asked) {
            List<Gazetteer.Name> names = gazetteer.named(candidate.folded);
            Span span = new Span(tokens.start(kind - 2), tokens.end(kind - 2));
            RegionCandidate twin = new RegionCandidate(first, first, span, candidate.folded, names);
            twin.asked = other.level();
            twin.asker = Role.KIND;
            twin.evident = true;
            found.add(twin);
        }
    }

    private static boolean blocks(Word word) {
        return word.role() == Role.OTHER_BEFORE
                || word.role() == Role.OFFICE
                || word.level() == Level.DISTRICT
                || word.level() == Level.DESA;
    }

    /** "KABAR-PAPUA.COM", "Tribun-Medan.com": the name of a site. */
    private boolean site(int last) {
        return last + 1 < tokens.size() && tokens.gap(last + 1).equals(".") && DOMAINS.contains(tokens.fold(last + 1));
    }

    private boolean somethingElse(int last) {
        return tokens.joined(last + 1) && tokens.capital(last + 1) && RegionWords.otherAfter(tokens.fold(last + 1));
    }

    /** "Pelabuhan Sri Bintan Pura": the middle of what a harbour, a street or a hotel is called; "Pelabuhan Murhum Baubau" is in Baubau. */
    private boolean insideName(int first, int last) {
        boolean goesOn = tokens.joined(last + 1)
                && tokens.capital(last + 1)
                && RegionWords.word(tokens.fold(last + 1)) == null
                && !gazetteer.mayBegin(tokens.fold(last + 1));
        if (!goesOn || first < 2 || !tokens.joined(first) || !tokens.capital(first - 1)) {
            return false;
        }
        Word named = wordBefore(first - 1);
        return named != null && named.role() == Role.OTHER_BEFORE;
    }

    /** "Semarang Barat" is a kecamatan, not Semarang; "Polres Malang Kota" stays. */
    private boolean partOfSmaller(int first, int last, String folded, @Nullable Word word) {
        if (word != null && word.role() != Role.PREPOSITION) {
            return false;
        }
        return last + 1 < tokens.size()
                && tokens.joined(last + 1)
                && tokens.capital(last + 1)
                && DIRECTIONS.contains(tokens.fold(last + 1))
                && !gazetteer.districts(folded + tokens.fold(last + 1)).isEmpty();
    }

    private boolean evident(int first, @Nullable Word word) {
        if (word != null) {
            return true;
        }
        // an agency's acronym: "DP3A Bone"
        return tokens.joined(first) && tokens.capitals(first - 1) && !tokens.capitals(first);
    }

    /** The longest word of the table that ends right before this token, an office's short name in brackets apart; or null. */
    private @Nullable Word wordBefore(int first) {
        if (!bracketed(first)) {
            return word(first, length(first));
        }
        Word word = word(first - 1, ending(first - 1));
        return word != null && OFFICES.contains(word.role()) ? word : null;
    }

    /** "Pengadilan Agama (PA) Mungkid": whether a short name in brackets stands right before this token. */
    private boolean bracketed(int first) {
        return first > 1
                && tokens.gap(first).equals(") ")
                && tokens.gap(first - 1).equals(" (")
                && tokens.capital(first - 1);
    }

    /** The word of so many tokens before a token. */
    private @Nullable Word word(int behind, int length) {
        return length == 0 ? null : RegionWords.word(folded(behind, length));
    }

    private String folded(int behind, int length) {
        StringBuilder joined = new StringBuilder();
        for (int at = behind - length; at < behind; at++) {
            joined.append(tokens.fold(at));
        }
        return joined.toString();
    }

    private int length(int first) {
        return tokens.joined(first) ? ending(first) : 0;
    }

    /** Tokens of the longest word of the table that ends before a token. */
    private int ending(int behind) {
        if (!RegionWords.mayEnd(tokens.fold(behind - 1))) {
            return 0;
        }
        String joined = "";
        int longest = 0;
        for (int length = 1; length <= 3 && (length == 1 || tokens.joined(behind - length + 1)); length++) {
            joined = tokens.fold(behind - length) + joined;
            if (RegionWords.word(joined) != null) {
                longest = length;
            }
        }
        return longest;
    }
}
