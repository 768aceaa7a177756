package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an office with its holder: "Sekretaris Daerah Kota X, Drs. Y, M.Si", "Pjs Wali Kota X Y", "Y, Kepala Bidang Z". */
final class RoleReader {

    private static final Lexicon WORDS = NameWords.WORDS;
    private static final Set<String> INSTRUMENT = Set.of("nomor", "no");
    private static final Set<String> JOINED = Set.of("dan", "serta");
    private static final Set<String> AS = Set.of("selaku", "sebagai", "juga", "menjabat");
    private static final int LONGEST = 30;

    private final Wording tokens;
    private final OfficeWords offices;
    private final NameReader names;
    private final int[] regionEnd;
    private final boolean regionsKnown;

    RoleReader(Wording tokens, NameReader names, List<Mention<Region>> regions) {
        this.tokens = tokens;
        this.names = names;
        offices = new OfficeWords(tokens);
        regionEnd = new int[tokens.size() + 1];
        regionsKnown = !regions.isEmpty();
        for (Mention<Region> region : regions) {
            int first = tokens.at(region.span().start());
            int end = tokens.at(region.span().end());
            for (int i = first; i < end && i < tokens.size(); i++) {
                regionEnd[i] = end;
            }
        }
    }

    /** The office that begins at the word, with its holder; null where no office begins or nobody is named beside it. */
    @Nullable
    OfficeHolder at(int start) {
        Lexicon.Hit hit = offices.head(start);
        if (hit == null) {
            return null;
        }
        int end = hit.end();
        while (end < tokens.size() && end - start < LONGEST) {
            Gap gap = offices.separator(end);
            if (INSTRUMENT.contains(tokens.folded(end))) {
                return null; // "Peraturan Ketua Harian … Nomor 1": an instrument's issuer, and no holder is told
            }
            boolean another = JOINED.contains(tokens.folded(end - 1)) && end - 1 > hit.end();
            if (another && gap == Gap.SPACE && names.honorific(end)) {
                break; // "X, Kepala Bidang Y dan Dra. Z": the next person
            }
            if (gap == Gap.COMMA || (gap == Gap.SPACE && names.honorific(end))) {
                PersonName name = holder(end);
                if (name != null) {
                    return new OfficeHolder(
                            offices.written(start, end), name, start, name.end(), "person.role-then-name");
                }
            }
            int next = offices.behind(end, gap);
            if (next == end) {
                break;
            }
            end = next;
        }
        OfficeHolder inside = withoutComma(start, hit, end);
        return inside != null ? inside : nameFirst(start, hit, end);
    }

    /**
     * Whether a headline alone calls it a name ("Bupati Sleman Lepas Kontingen"): untitled, and no line with ordinary
     * capitals has a word of it.
     */
    boolean inHeadlineOnly(OfficeHolder holder) {
        PersonName name = holder.name();
        if (!tokens.headline(name.from()) || name.titled() || holder.rule().equals("person.role-then-name")) {
            return false;
        }
        for (int i = name.from(); i < name.to(); i++) {
            if (names.inBody(tokens.word(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a region is named at the word. */
    boolean inRegion(int at) {
        return regionEnd[at] > at;
    }

    /** Whether the word says that a name behind it is a hospital's, a school's, a street's. */
    boolean namedBody(int at) {
        return WORDS.is(tokens.folded(at), "named bodies") || WORDS.is(tokens.folded(at), "premises");
    }

    private @Nullable PersonName holder(int at) {
        PersonName name = names.at(at);
        if (name == null || regionEnd[name.from()] >= name.to() || offices.begins(name.from())) {
            return null;
        }
        if (tokens.after(name.to() - 1) == Gap.SPACE
                && name.end() == name.to()
                && name.to() < tokens.size()
                && tokens.capitalised(name.to())) {
            // a capital goes on behind it: the name of a body, unless a rank or the next sentence begins
            return name.titled() ? name : null;
        }
        return name;
    }

    /** "Wali Kota Batam Rukmana Sidik": the name is what is left behind territory and the words of the office. */
    private @Nullable OfficeHolder withoutComma(int start, Lexicon.Hit hit, int end) {
        int at = hit.end();
        while (at < end) {
            if (regionEnd[at] > at) {
                at = Math.max(at + 1, regionEnd[at]);
                continue;
            }
            boolean placeBefore = WORDS.is(tokens.folded(at - 1), "office places") && at > hit.end();
            boolean territory = at == hit.end() && hit.kind().equals("territory");
            if (placeBefore || (territory && !regionsKnown) || ordinal(at)) {
                at++;
                continue;
            }
            if (offices.separator(at) == Gap.SPACE
                    && names.nameable(at)
                    && !names.ordinary(at)
                    && !tokens.acronym(at)) {
                return split(start, hit, at, end);
            }
            at++;
        }
        return null;
    }

    /** "Asisten I Thomas Seran", "Ketua Komisi C Thomas Seran", but "Bendesa I Wayan Sudarsa". */
    private boolean ordinal(int at) {
        boolean lettered = tokens.word(at).length() == 1
                && tokens.capitalised(at)
                && tokens.folded(at - 1).equals("komisi");
        return lettered || tokens.word(at).equals("I") && !WORDS.is(tokens.folded(at + 1), "behind balinese i");
    }

    private @Nullable OfficeHolder split(int start, Lexicon.Hit hit, int at, int end) {
        PersonName name = names.at(at);
        if (name == null || name.end() < lastCapital(at, end) && !another(name.end()) || regionEnd[name.to() - 1] > 0) {
            return null;
        }
        boolean body = WORDS.is(tokens.folded(at - 1), "named bodies");
        boolean bare = name.words() == 1
                && !name.titled()
                && (tokens.lower(at - 1)
                        || (hit.kind().equals("territory") && (at == hit.end() || tokens.headline(at))));
        return body || bare
                ? null
                : new OfficeHolder(offices.written(start, at), name, start, name.end(), "person.role-name");
    }

    /** "… Thomas Seran dan Asisten I Y": the next office, with its own holder. */
    private boolean another(int at) {
        return JOINED.contains(tokens.folded(at)) && offices.begins(at + 1);
    }

    private int lastCapital(int from, int end) {
        int last = end;
        while (last > from && !tokens.capitalised(last - 1)) {
            last--;
        }
        return last;
    }

    /** "Markus Layang, Koordinator …", "… selaku Kepala …". */
    private @Nullable OfficeHolder nameFirst(int start, Lexicon.Hit hit, int end) {
        int before = start;
        while (before > 0 && tokens.before(before) == Gap.SPACE && AS.contains(tokens.folded(before - 1))) {
            before--;
        }
        if (before > 0 && before < start && tokens.folded(before - 1).equals("yang")) {
            before--;
        }
        Gap gap = tokens.before(before);
        if (before == 0 || !(gap == Gap.COMMA || gap == Gap.OPEN || (before < start && gap == Gap.SPACE))) {
            return null;
        }
        int first = before;
        while (first > 0 && before - first < 10 && tokens.capitalised(first - 1) && chained(first, before)) {
            first--;
        }
        PersonName name = first == before ? null : names.at(first);
        if (name == null
                || name.end() != before
                || (name.words() < 2 && !name.titled())
                || regionEnd[name.to() - 1] > 0) {
            return null;
        }
        int roleEnd = offices.trimmed(hit.end(), end);
        return new OfficeHolder(offices.written(start, roleEnd), name, name.start(), roleEnd, "person.name-then-role");
    }

    private boolean chained(int at, int before) {
        if (at == before) {
            return true;
        }
        Gap gap = tokens.before(at);
        return gap == Gap.SPACE || gap == Gap.DOT || gap == Gap.COMMA;
    }
}
