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

    /** Heads of what several bodies make together. */
    private static final Set<String> JOINED = Set.of("Jaringan", "Koalisi");

    private static final String LETTERHEAD = "kepolisiannegararepublikindonesia";

    private final AgencyTable table = AgencyTable.get();
    private final Tokens tokens;
    private final AgencyWriting writing;
    private final AgencyHeads names;
    private final Map<Integer, Mention<Region>> regions = new HashMap<>();
    private final List<Sighting> found = new ArrayList<>();

    AgencyScan(Tokens tokens, List<Mention<Region>> regions) {
        this.tokens = tokens;
        regions.forEach(mention -> this.regions.put(mention.span().start(), mention));
        this.writing = new AgencyWriting(tokens, this.regions.keySet());
        this.names = new AgencyHeads(tokens, writing, this.regions.keySet());
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
        int head = names.head(first);
        AgencyTable.Body body = head > first ? names.body(first, head) : null;
        if (body == null) {
            return first;
        }
        String named = names.office(first, head);
        boolean inFull = body.acronym() == null || head > first + 1;
        int end = inFull ? names.subject(head, body.kind()) : head;
        if (end > head) {
            named = writing.withoutInserted(first, end);
            body = new AgencyTable.Body(
                    null, body.kind(), body.register(), body.national(), body.provincial(), body.needsPlace());
        }
        if (LETTERHEAD.equals(writing.folded(first, head))) {
            return letterhead(first, head, body);
        }
        if (body.register().equals("police")) {
            end = names.chain(names.behindUnit(end));
            named = end > head ? names.unit(first, head) + " " + writing.text(names.withoutBracket(head), end) : named;
        } else if (body.kind().equals("dinas") && !inFull) {
            end = names.addition(end);
            named = writing.text(first, end);
        }
        String acronym = writing.bracket(end);
        int behind = acronym == null ? behindSubject(end) : tokens.at(tokens.start(end) + acronym.length());
        return place(first, behind, body, named, acronym);
    }

    /** "… Perlindungan Perempuan dan Anak (PPA) Kota Kendari": what is in brackets is no body, and the place stands behind it. */
    private int behindSubject(int end) {
        int next = names.withoutBracket(end);
        return next > end && regions.containsKey(tokens.start(next)) ? next : end;
    }

    private int place(int first, int behind, AgencyTable.Body body, String named, @Nullable String acronym) {
        int at = graded(behind);
        while (at < tokens.size()
                && table.isKindOfPlace(tokens.fold(at))
                && !regions.containsKey(tokens.start(at))
                && at - behind < 3) {
            at++;
        }
        Mention<Region> region =
                at < tokens.size() && (writing.near(behind) || at > behind) ? regions.get(tokens.start(at)) : null;
        String place = null;
        Region territory = null;
        int end = behind;
        if (region != null) {
            end = tokens.at(region.span().end());
            place = writing.text(behind, end);
            territory = region.value();
        } else if (body.register().equals("police")) {
            end = area(behind);
            place = end > behind ? writing.text(behind, end) : null;
            territory = end > behind
                    ? Regions.byCode(String.valueOf(table.policeArea(writing.folded(behind, end))))
                            .orElse(null)
                    : null;
        }
        String after = acronym == null && place != null ? writing.bracket(end) : null;
        int last = after == null ? end : tokens.at(tokens.start(end) + after.length());
        if (incomplete(body, place, named) && acronym == null || place == null && allOfThem(body, end)) {
            return first;
        }
        Span span = new Span(
                tokens.start(first),
                writing.closed(tokens.end(last - 1), acronym != null && place == null || after != null));
        String shortName = AgencyNames.shortName(named, acronym == null ? after : acronym);
        String told = AgencyNames.place(place, territory, body.kind());
        Region its = territory == null && acronym != null && nationwide(body, named) ? Region.NATION : territory;
        found.add(new Sighting(body, span, shortName, told, territory(body, its)));
        return last;
    }

    /** "Bapas Kelas II Ternate", "Pengadilan Agama Kelas I-A Kendari": behind the class of an office. */
    private int graded(int behind) {
        if (behind + 1 >= tokens.size() || !tokens.fold(behind).equals("kelas") || !writing.near(behind)) {
            return behind;
        }
        int at = behind + 1;
        while (at < tokens.size() && at < behind + 4 && table.isClass(tokens.fold(at))) {
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
                && ((body.acronym() == null && body.needsPlace() && (bare || ofAnother(named)))
                        || (body.acronym() != null && named.length() <= 2));
    }

    /** "Jaringan LPA", "Koalisi KSKS": a head and the short name of a body, which is the body. */
    private static boolean ofAnother(String named) {
        int space = named.indexOf(' ');
        String rest = named.substring(space + 1);
        return JOINED.contains(named.substring(0, Math.max(0, space)))
                && rest.chars().allMatch(Character::isUpperCase);
    }

    /** "Bareskrim Polri dan Polda jajaran": all units below, and no certain one. */
    private boolean allOfThem(AgencyTable.Body body, int end) {
        return body.register().equals("police")
                && !body.national()
                && end < tokens.size()
                && tokens.joined(end)
                && tokens.fold(end).equals("jajaran");
    }

    /** "KEPOLISIAN NEGARA REPUBLIK INDONESIA", next line "DAERAH JAWA TENGAH": Polda Jawa Tengah; with "RESOR BREBES" below it Polres Brebes. */
    private int letterhead(int first, int end, AgencyTable.Body body) {
        boolean province = tokens.fold(end).equals("daerah");
        Mention<Region> region =
                end + 1 < tokens.size() && (province || tokens.fold(end).equals("resor"))
                        ? regions.get(tokens.start(end + 1))
                        : null;
        if (region == null) {
            return place(first, end, body, writing.text(first, end), null);
        }
        int behind = tokens.at(region.span().end());
        if (province && isResor(behind)) {
            Mention<Region> smaller = regions.get(tokens.start(behind + 1));
            if (smaller != null) {
                return local(first, behind, "Polres", smaller);
            }
        }
        return local(first, end, province ? "Polda" : "Polres", region);
    }

    private boolean isResor(int at) {
        return at + 1 < tokens.size()
                && (tokens.fold(at).equals("resor") || tokens.fold(at).equals("resort"));
    }

    /** @param word "Daerah" or "Resor", before the region */
    private int local(int first, int word, String unit, Mention<Region> region) {
        AgencyTable.Body local = new AgencyTable.Body(unit, "police", "police", false, unit.equals("Polda"), true);
        int behind = tokens.at(region.span().end());
        Span span = new Span(tokens.start(first), region.span().end());
        String place = AgencyNames.place(writing.text(word + 1, behind), region.value(), "police");
        found.add(new Sighting(local, span, unit, place, region.value()));
        return behind;
    }

    /** The token behind the area of a police unit that is called otherwise than its region; the same token where there is none. */
    private int area(int from) {
        for (int length = 6; length > 0; length--) {
            if (from + length <= tokens.size()
                    && tokens.joined(from)
                    && table.policeArea(writing.folded(from, from + length)) != null) {
                return from + length;
            }
        }
        return from;
    }
}
