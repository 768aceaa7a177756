package id.simpul.jobs.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Officials in Indonesian text: names beside offices, and later mentions of the same person by a part of the name. The
 * words of offices stand in {@code roles.csv}, ranks and degrees in {@code titles.csv}, the words that bodies are named
 * with in {@code non_names.csv}.
 */
public final class People {

    private static final Set<String> LED = Set.of("dipimpin", "diketuai", "dikepalai");

    private static final Set<String> FIRMS = Set.of(
            "center",
            "centre",
            "international",
            "internasional",
            "foundation",
            "institute",
            "group",
            "grup",
            "corporation",
            "indonesia",
            "tbk");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final int REACH = 10;

    private People() {}

    /** As {@link #find(CharSequence, List)} where the text's regions aren't known. */
    public static List<Mention<Official>> find(CharSequence text) {
        return find(text, List.of());
    }

    /**
     * Every mention of an official, in order; a later short mention ("Hartini", "Rukmana") carries the full name and role. The
     * span of a full mention covers office, name and degrees.
     *
     * @param regions the regions of the same text; they tell where an office ends and a name begins
     */
    public static List<Mention<Official>> find(CharSequence text, List<Mention<Region>> regions) {
        return find(new CutText(text), regions);
    }

    /** As {@link #find(CharSequence, List)}. */
    public static List<Mention<Official>> find(CutText text, List<Mention<Region>> regions) {
        Wording tokens = text.wording();
        NameReader names = new NameReader(tokens);
        RoleReader roles = new RoleReader(tokens, names, regions);
        List<OfficeHolder> holders = new ArrayList<>();
        List<PersonName> ranked = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            OfficeHolder holder = roles.at(at);
            if (holder != null && roles.inHeadlineOnly(holder)) {
                at = Math.max(at + 1, holder.end());
                continue;
            }
            if (holder != null) {
                holders.add(holder);
                at = Math.max(at + 1, holder.end());
                continue;
            }
            boolean titled = names.honorific(at) && !roles.namedBody(at - 1);
            PersonName name = titled || leads(tokens, at) && !roles.inRegion(at) ? names.at(at) : null;
            if (name != null && (titled || name.words() > 1 && !body(tokens, name))) {
                ranked.add(name);
                at = name.end();
                continue;
            }
            at++;
        }
        return new KnownPeople(tokens, holders, ranked).mentions();
    }

    /** "Dipimpin Ratna Kusuma, tim …": whoever leads is named, if by no office. */
    private static boolean leads(Wording tokens, int at) {
        int verb = at > 1 && tokens.folded(at - 1).equals("oleh") ? at - 2 : at - 1;
        return verb >= 0
                && LED.contains(tokens.folded(verb))
                && tokens.before(at) == Wording.Gap.SPACE
                && !criminal(tokens, verb);
    }

    /** "Sindikat itu dipimpin X": no official. */
    private static boolean criminal(Wording tokens, int verb) {
        for (int i = verb - 1; i >= Math.max(0, verb - REACH) && tokens.after(i) != Wording.Gap.DOT; i--) {
            if (HarmClues.CRIMINALS.contains(tokens.folded(i)) && tokens.lower(i)) {
                return true;
            }
        }
        return false;
    }

    /** "dipimpin Astra International": what ends as a firm or a centre does. */
    private static boolean body(Wording tokens, PersonName name) {
        String last = tokens.folded(name.end() - 1);
        String kind = NON_NAMES.kind(last);
        return FIRMS.contains(last) || "organisation".equals(kind) || "body".equals(kind);
    }
}
