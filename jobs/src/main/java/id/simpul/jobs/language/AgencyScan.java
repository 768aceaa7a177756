package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds names of bodies as they stand: head, subject, acronym in brackets, place. One pass over the tokens. */
final class AgencyScan {

    /**
     * A body as one passage names it.
     *
     * @param shortName acronym or head without the place
     * @param place as the text gives it, or null
     */
    record Sighting(
            AgencyTable.Body body,
            Span span,
            String shortName,
            @Nullable String place,
            @Nullable Region territory) {}

    private static final String LETTERHEAD = "kepolisiannegararepublikindonesia";
    private static final int LONGEST_NAME = 14;
    private static final int LONGEST_TITLE = 5;
    private static final int LONGEST_ACRONYM = 25;
    /** What stands in brackets behind a body without being its acronym. */
    private static final Set<String> NO_BODIES = Set.of("tppo", "ppa", "pppa", "kdrt", "pmi", "tki", "abh", "tpks");

    private static final Set<String> JOINTS = Set.of("dan", "serta", "terhadap", "untuk");
    private static final Set<String> EACH = Set.of("se", "kabupaten", "kota", "kab");

    private static final Set<String> CLASSES =
            Set.of("i", "ii", "iii", "ia", "ib", "iia", "iib", "a", "b", "1", "2", "3", "khusus", "tpi");

    private final AgencyTable table = AgencyTable.get();
    private final Tokens tokens;
    private final Map<Integer, Mention<Region>> regions = new HashMap<>();
    private final List<Sighting> found = new ArrayList<>();

    AgencyScan(Tokens tokens, List<Mention<Region>> regions) {
        this.tokens = tokens;
        regions.forEach(mention -> this.regions.put(mention.span().start(), mention));
    }

    List<Sighting> sightings() {
        int at = 0;
        while (at < tokens.size()) {
            int next = tokens.capital(at) ? scan(at) : at;
            at = Math.max(next, at + 1);
        }
        return found;
    }

    /** Adds the body that starts here; the first token behind it, or the same token where none does. */
    private int scan(int first) {
        int head = head(first);
        AgencyTable.Body body = head > first ? body(first, head) : null;
        if (body == null) {
            return first;
        }
        String named = office(first, head);
        boolean inFull = body.acronym() == null || head > first + 1;
        int end = inFull ? subject(head, body.kind()) : head;
        if (end > head) {
            named = text(first, end);
            body = new AgencyTable.Body(
                    null, body.kind(), body.register(), body.national(), body.provincial(), body.needsPlace());
        }
        if (LETTERHEAD.equals(folded(first, head))) {
            return letterhead(first, head, body);
        }
        if (body.register().equals("police")) {
            end = chain(behindUnit(end));
            named = end > head ? unit(first, head) + " " + text(withoutBracket(head), end) : named;
        } else if (body.kind().equals("dinas") && !inFull) {
            end = addition(end);
            named = text(first, end);
        }
        String acronym = bracket(end);
        int behind = acronym == null ? behindSubject(end) : tokens.at(tokens.start(end) + acronym.length());
        return place(first, behind, body, named, acronym);
    }

    /** "… Perlindungan Perempuan dan Anak (PPA) Kota Kendari": what is in brackets is no body, and the place stands behind it. */
    private int behindSubject(int end) {
        int next = withoutBracket(end);
        return next > end && regions.containsKey(tokens.start(next)) ? next : end;
    }

    /** "Unit Perlindungan Perempuan dan Anak (PPA) Satreskrim Polres X": behind the bracket, where a body of police follows. */
    private int behindUnit(int end) {
        int next = withoutBracket(end);
        int behind = next > end ? head(next) : next;
        AgencyTable.Body body = behind > next ? table.body(folded(next, behind)) : null;
        return body != null && body.register().equals("police") ? behind : end;
    }

    /** The token behind a bracket that holds no body, or the same token. */
    private int withoutBracket(int end) {
        boolean bracket = end > 0 && end + 1 < tokens.size() && NO_BODIES.contains(tokens.fold(end)) && inserted(end);
        return bracket ? end + 1 : end;
    }

    private int place(int first, int behind, AgencyTable.Body body, String named, @Nullable String acronym) {
        int at = graded(behind);
        while (at < tokens.size()
                && EACH.contains(tokens.fold(at))
                && !regions.containsKey(tokens.start(at))
                && at - behind < 3) {
            at++;
        }
        Mention<Region> region =
                at < tokens.size() && (near(behind) || at > behind) ? regions.get(tokens.start(at)) : null;
        String place = null;
        Region territory = null;
        int end = behind;
        if (region != null) {
            end = tokens.at(region.span().end());
            place = text(behind, end);
            territory = region.value();
        } else if (body.register().equals("police")) {
            end = area(behind);
            place = end > behind ? text(behind, end) : null;
            territory = end > behind
                    ? Regions.byCode(String.valueOf(table.policeArea(folded(behind, end))))
                            .orElse(null)
                    : null;
        }
        String after = acronym == null && place != null ? bracket(end) : null;
        int last = after == null ? end : tokens.at(tokens.start(end) + after.length());
        if (incomplete(body, place, named) && acronym == null) {
            return first;
        }
        Span span = new Span(
                tokens.start(first), closed(tokens.end(last - 1), acronym != null && place == null || after != null));
        String shortName = AgencyNames.shortName(named, acronym == null ? after : acronym);
        String told = AgencyNames.place(place, territory, body.kind());
        Region its = territory == null && acronym != null && nationwide(body, named) ? Region.NATION : territory;
        found.add(new Sighting(body, span, shortName, told, territory(body, its)));
        return last;
    }

    /** "Bapas Kelas II Ternate", "Pengadilan Agama Kelas I-A Kendari": behind the class of an office. */
    private int graded(int behind) {
        if (behind + 1 >= tokens.size() || !tokens.fold(behind).equals("kelas") || !near(behind)) {
            return behind;
        }
        int at = behind + 1;
        while (at < tokens.size() && at < behind + 4 && CLASSES.contains(tokens.fold(at))) {
            at++;
        }
        return at;
    }

    /** "Federasi Serikat Guru Indonesia (FSGI)": a society of the whole nation by its name. */
    static boolean nationwide(AgencyTable.Body body, String named) {
        return body.register().equals("ngo") && body.acronym() == null && named.endsWith(" Indonesia");
    }

    /** "BP3MI Kupang" answers for the province that Kupang lies in. */
    private static @Nullable Region territory(AgencyTable.Body body, @Nullable Region place) {
        return place == null || !body.provincial()
                ? place
                : Regions.province(place).orElse(place);
    }

    /** A general head by itself ("Dinas", "Yayasan") names nothing; nor does a court's two letters without a place. */
    private static boolean incomplete(AgencyTable.Body body, @Nullable String place, String named) {
        boolean bare = !named.contains(" ");
        return place == null
                && ((body.acronym() == null && body.needsPlace() && bare)
                        || (body.acronym() != null && named.length() <= 2));
    }

    private int closed(int end, boolean bracketed) {
        return bracketed && end < tokens.text().length() && tokens.text().charAt(end) == ')' ? end + 1 : end;
    }

    /** "KEPOLISIAN NEGARA REPUBLIK INDONESIA", next line "DAERAH JAWA TENGAH": Polda Jawa Tengah. */
    private int letterhead(int first, int end, AgencyTable.Body body) {
        boolean province = tokens.fold(end).equals("daerah");
        Mention<Region> region =
                end + 1 < tokens.size() && (province || tokens.fold(end).equals("resor"))
                        ? regions.get(tokens.start(end + 1))
                        : null;
        if (region == null) {
            return place(first, end, body, text(first, end), null);
        }
        String unit = province ? "Polda" : "Polres";
        AgencyTable.Body local = new AgencyTable.Body(unit, "police", "police", false, province, true);
        int behind = tokens.at(region.span().end());
        Span span = new Span(tokens.start(first), region.span().end());
        String place = AgencyNames.place(text(end + 1, behind), region.value(), "police");
        found.add(new Sighting(local, span, unit, place, region.value()));
        return behind;
    }

    /** The token behind the longest known name that starts here; the same token where there is none. */
    private int head(int first) {
        if (!table.mayBegin(tokens.fold(first))) {
            return first;
        }
        StringBuilder joined = new StringBuilder();
        int end = first;
        for (int at = first; at < Math.min(first + LONGEST_NAME, tokens.size()); at++) {
            if (at > first && inserted(at)) {
                continue;
            }
            if (at > first && !goesOn(at)) {
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

    /** "Unit Pelaksana Teknis Daerah (UPTD) Perlindungan …": an acronym in brackets within a name. */
    private boolean inserted(int at) {
        return tokens.gap(at).equals(" (")
                && at + 1 < tokens.size()
                && tokens.gap(at + 1).equals(") ")
                && manyCapitals(at, 2);
    }

    private boolean goesOn(int at) {
        if (tokens.gap(at).equals(") ") && inserted(at - 1)) {
            return tokens.capital(at) || JOINTS.contains(tokens.fold(at));
        }
        boolean word = tokens.capital(at) || tokens.digits(at) || JOINTS.contains(tokens.fold(at));
        if (word && inName(at)) {
            return true;
        }
        String gap = tokens.gap(at);
        return gap.equals("'") || gap.equals("’");
    }

    /** "DKBP3A", "DinsosPMDPPA": whatever its regency put together, it serves women and children. */
    private int builtAcronym(int first) {
        String folded = tokens.fold(first);
        boolean built = folded.length() >= 4
                && (folded.startsWith("d") || folded.startsWith("b"))
                && AgencyTable.servesVictims(folded)
                && manyCapitals(first, 3);
        return built ? first + 1 : first;
    }

    private boolean manyCapitals(int token, int least) {
        int capitals = 0;
        for (int at = tokens.start(token); at < tokens.end(token); at++) {
            capitals += Character.isUpperCase(tokens.text().charAt(at)) ? 1 : 0;
        }
        return capitals >= least;
    }

    private AgencyTable.@Nullable Body body(int first, int end) {
        AgencyTable.Body body = table.body(folded(first, end));
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

    private String office(int first, int end) {
        String office = table.office(folded(first, end));
        return office == null ? withoutInserted(first, end) : office;
    }

    /** A police unit as it is called, be its name told in full. */
    private String unit(int first, int end) {
        String told = table.shortForm(folded(first, end));
        return told == null ? office(first, end) : told;
    }

    /** The token behind the words that say what a Dinas is for, or behind an organisation's own name. */
    private int subject(int head, String kind) {
        boolean own = kind.equals("ngo");
        boolean any = kind.equals("dinas") || kind.equals("badan") || kind.equals("ministry") || kind.equals("agency");
        int at = head;
        int end = head;
        while ((own || any) && at < tokens.size() && at - head < (own ? LONGEST_TITLE : LONGEST_NAME) && inName(at)) {
            boolean word = tokens.capital(at) && !regions.containsKey(tokens.start(at));
            if (word && (own ? tokens.joined(at) : table.subject(tokens.fold(at)))) {
                end = at + 1;
            } else if (!JOINTS.contains(tokens.fold(at)) || own) {
                break;
            }
            at++;
        }
        return end;
    }

    /** "Unit PPA Satreskrim Polres X", "Subdit IV Renakta Ditreskrimum Polda X" are one body. */
    private int chain(int end) {
        int at = end;
        while (at < tokens.size() && tokens.joined(at)) {
            int next = head(at);
            AgencyTable.Body body = next > at ? table.body(folded(at, next)) : null;
            if (body == null || !body.register().equals("police")) {
                break;
            }
            at = next;
        }
        if (at < tokens.size()
                && tokens.joined(at)
                && tokens.fold(at).equals("metro")
                && regions.containsKey(tokens.start(Math.min(at + 1, tokens.size() - 1)))) {
            at++;
        }
        return at;
    }

    /** "DP3A Dalduk KB Jateng": words of its subject between acronym and place. */
    private int addition(int end) {
        int at = end;
        while (at < tokens.size()
                && at - end < 4
                && tokens.joined(at)
                && table.subject(tokens.fold(at))
                && tokens.capital(at)) {
            at++;
        }
        return at > end && at < tokens.size() && regions.containsKey(tokens.start(at)) ? at : end;
    }

    private int area(int from) {
        for (int length = 6; length > 0; length--) {
            if (from + length <= tokens.size()
                    && tokens.joined(from)
                    && table.policeArea(folded(from, from + length)) != null) {
                return from + length;
            }
        }
        return from;
    }

    /** The acronym in brackets right here, or null. */
    private @Nullable String bracket(int token) {
        if (token <= 0 || token >= tokens.size() || !tokens.gap(token).equals(" (")) {
            return null;
        }
        CharSequence text = tokens.text();
        int start = tokens.start(token);
        int end = start;
        while (end < text.length()
                && end - start <= LONGEST_ACRONYM
                && text.charAt(end) != ')'
                && text.charAt(end) != '\n') {
            end++;
        }
        boolean acronym = end < text.length()
                && text.charAt(end) == ')'
                && tokens.capital(token)
                && !regions.containsKey(start)
                && !NO_BODIES.contains(tokens.fold(token))
                && (table.body(tokens.fold(token)) != null || manyCapitals(token, 2) || oneWord(token, end));
        return acronym ? text.subSequence(start, end).toString() : null;
    }

    /** "(Dinsosnakertrans)" */
    private boolean oneWord(int token, int end) {
        return tokens.end(token) == end
                && (tokens.fold(token).startsWith("din") || tokens.fold(token).startsWith("dis"));
    }

    private boolean inName(int token) {
        if (tokens.joined(token)) {
            return true;
        }
        String gap = tokens.gap(token);
        return gap.equals(", ") || gap.equals("/") || gap.equals(" & ") || gap.equals(" - ");
    }

    private boolean near(int token) {
        if (tokens.joined(token)) {
            return true;
        }
        String gap = tokens.gap(token);
        return gap.equals(") ") || gap.equals("/");
    }

    private String folded(int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int at = from; at < to; at++) {
            joined.append(at > from && inserted(at) ? "" : tokens.fold(at));
        }
        return joined.toString();
    }

    private String withoutInserted(int from, int to) {
        int at = from + 1;
        while (at < to && !inserted(at)) {
            at++;
        }
        return at >= to ? text(from, to) : text(from, at) + " " + withoutInserted(at + 1, to);
    }

    private String text(int from, int to) {
        return tokens.text()
                .subSequence(tokens.start(from), tokens.end(to - 1))
                .toString()
                .replace('\u00a0', ' ');
    }
}
