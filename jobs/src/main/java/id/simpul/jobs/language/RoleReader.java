package id.simpul.jobs.language;

import id.simpul.jobs.language.Wording.Gap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads an office with its holder: "Sekretaris Daerah Kota X, Drs. Y, M.Si", "Pjs Wali Kota X Y", "Y, Kepala Bidang Z". */
final class RoleReader {

    /**
     * An office and who holds it.
     *
     * @param start first word of both
     * @param end word behind both
     */
    record Holder(String role, PersonName name, int start, int end, String rule) {}

    private static final Lexicon ROLES = Lexicon.read("roles.csv");
    private static final Lexicon NON_NAMES = Lexicon.read("non_names.csv");
    private static final Set<String> CONNECTORS = Set.of(
            "dan", "di", "bidang", "yang", "untuk", "dari", "serta", "urusan", "se", "of", "the", "for", "salah",
            "satu", "sebuah", "kampus", "pada", "seksi", "bagian", "unit", "tingkat", "non");
    private static final Set<String> PLACES = Set.of(
            "kota",
            "kabupaten",
            "kab",
            "provinsi",
            "prov",
            "kecamatan",
            "kec",
            "kelurahan",
            "desa",
            "nagari",
            "kampung",
            "gampong",
            "distrik",
            "polres",
            "polresta",
            "polsek",
            "polda",
            "polrestabes");
    private static final Set<String> NAMED_BODIES = Set.of(
            "yayasan",
            "lsm",
            "universitas",
            "forum",
            "lembaga",
            "komunitas",
            "rs",
            "rsud",
            "hotel",
            "sma",
            "smp",
            "smk",
            "sd",
            "pt",
            "cv",
            "pesantren",
            "institut",
            "koperasi",
            "aliansi",
            "gereja",
            "masjid",
            "puskesmas",
            "koalisi",
            "jaringan",
            "perkumpulan",
            "sekolah",
            "madrasah");
    private static final Set<String> PREMISES = Set.of(
            "jalan",
            "jl",
            "gedung",
            "hotel",
            "ruang",
            "aula",
            "kantor",
            "balai",
            "pendopo",
            "rumah",
            "lapangan",
            "lantai");
    private static final Set<String> ABBREVIATIONS =
            Set.of("kab", "prov", "kec", "kel", "bid", "sek", "ka", "wa", "st", "no");
    /** Birth names, castes and titles that men's "I" stands before. */
    private static final Set<String> INSTRUMENT = Set.of("nomor", "no");

    private static final Set<String> JOINED = Set.of("dan", "serta");
    private static final Set<String> AS = Set.of("selaku", "sebagai", "juga", "menjabat");
    private static final int LONGEST = 30;

    private final Wording tokens;
    private final NameReader names;
    private final int[] regionEnd;
    private final boolean regionsKnown;

    RoleReader(Wording tokens, NameReader names, List<Mention<Region>> regions) {
        this.tokens = tokens;
        this.names = names;
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
    Holder at(int start) {
        int head = afterActing(start);
        Lexicon.Hit hit = ROLES.at(tokens, head);
        if (hit == null || hit.kind().equals("acting")) {
            return null;
        }
        int end = hit.end();
        while (end < tokens.size() && end - start < LONGEST) {
            Gap gap = separator(end);
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
                    return new Holder(role(start, end), name, start, name.end(), "person.role-then-name");
                }
            }
            int next = complement(end, gap);
            if (next == end) {
                break;
            }
            end = next;
        }
        Holder inside = withoutComma(start, hit, end);
        return inside != null ? inside : nameFirst(start, hit, end);
    }

    /**
     * Whether a headline alone calls it a name ("Bupati Sleman Lepas Kontingen"): untitled, and no line with ordinary
     * capitals has a word of it.
     */
    boolean inHeadlineOnly(Holder holder) {
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
        return NAMED_BODIES.contains(tokens.folded(at)) || PREMISES.contains(tokens.folded(at));
    }

    private int afterActing(int start) {
        int at = start;
        Lexicon.Hit hit = ROLES.at(tokens, at);
        while (hit != null && hit.kind().equals("acting") && hit.end() < tokens.size()) {
            at = hit.end();
            hit = ROLES.at(tokens, at);
        }
        return at;
    }

    /** A bracket that closes before a comma counts as the comma. */
    private Gap separator(int at) {
        Gap gap = tokens.before(at);
        if (gap == Gap.CLOSE) {
            CharSequence between = tokens.text()
                    .subSequence(tokens.span(at - 1).end(), tokens.span(at).start());
            return between.toString().indexOf(',') >= 0 ? Gap.COMMA : Gap.SPACE;
        }
        return gap;
    }

    private @Nullable PersonName holder(int at) {
        PersonName name = names.at(at);
        if (name == null || regionEnd[name.from()] >= name.to() || ROLES.at(tokens, name.from()) != null) {
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

    private int complement(int at, Gap gap) {
        switch (gap) {
            case SPACE:
            case JOIN:
                return partOfRole(at) ? at + 1 : at;
            case COMMA:
                boolean body = NON_NAMES.contains(tokens.folded(at))
                        || (tokens.acronym(at) && tokens.word(at).length() >= 4);
                return tokens.capitalised(at) && body && !isTime(at) ? at + 1 : at;
            case OPEN:
                return afterBracket(at);
            case DOT:
                return ABBREVIATIONS.contains(tokens.folded(at - 1)) && tokens.capitalised(at) ? at + 1 : at;
            default:
                return at;
        }
    }

    private boolean partOfRole(int at) {
        if (tokens.capitalised(at)) {
            return !isTime(at);
        }
        if (tokens.folded(at).equals("di") && PREMISES.contains(tokens.folded(at + 1))) {
            return false;
        }
        if (tokens.number(at) || CONNECTORS.contains(tokens.folded(at))) {
            return true;
        }
        String kind = NON_NAMES.kind(tokens.folded(at));
        return "organisation".equals(kind) || "territory".equals(kind) || "body".equals(kind);
    }

    private boolean isTime(int at) {
        return "time".equals(NON_NAMES.kind(tokens.folded(at)));
    }

    private int afterBracket(int at) {
        for (int i = at; i < tokens.size() && i < at + 6; i++) {
            if (!tokens.capitalised(i)) {
                return at;
            }
            if (tokens.after(i) == Gap.CLOSE) {
                return i + 1;
            }
        }
        return at;
    }

    /** "Wali Kota Batam Rukmana Sidik": the name is what is left behind territory and the words of the office. */
    private @Nullable Holder withoutComma(int start, Lexicon.Hit hit, int end) {
        int at = hit.end();
        while (at < end) {
            if (regionEnd[at] > at) {
                at = Math.max(at + 1, regionEnd[at]);
                continue;
            }
            boolean placeBefore = PLACES.contains(tokens.folded(at - 1)) && at > hit.end();
            boolean territory = at == hit.end() && hit.kind().equals("territory");
            if (placeBefore || (territory && !regionsKnown) || ordinal(at)) {
                at++;
                continue;
            }
            if (separator(at) == Gap.SPACE && names.nameable(at) && !names.ordinary(at) && !tokens.acronym(at)) {
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
        return lettered
                || tokens.word(at).equals("I") && !NameWords.WORDS.is(tokens.folded(at + 1), "behind balinese i");
    }

    private @Nullable Holder split(int start, Lexicon.Hit hit, int at, int end) {
        PersonName name = names.at(at);
        if (name == null || name.end() < lastCapital(at, end) && !another(name.end()) || regionEnd[name.to() - 1] > 0) {
            return null;
        }
        boolean body = NAMED_BODIES.contains(tokens.folded(at - 1));
        boolean bare = name.words() == 1
                && !name.titled()
                && (tokens.lower(at - 1)
                        || (hit.kind().equals("territory") && (at == hit.end() || tokens.headline(at))));
        return body || bare ? null : new Holder(role(start, at), name, start, name.end(), "person.role-name");
    }

    /** "… Thomas Seran dan Asisten I Y": the next office, with its own holder. */
    private boolean another(int at) {
        return JOINED.contains(tokens.folded(at)) && ROLES.at(tokens, at + 1) != null;
    }

    private int lastCapital(int from, int end) {
        int last = end;
        while (last > from && !tokens.capitalised(last - 1)) {
            last--;
        }
        return last;
    }

    /** "Markus Layang, Koordinator …", "… selaku Kepala …". */
    private @Nullable Holder nameFirst(int start, Lexicon.Hit hit, int end) {
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
        int roleEnd = trimmed(hit.end(), end);
        return new Holder(role(start, roleEnd), name, name.start(), roleEnd, "person.name-then-role");
    }

    private boolean chained(int at, int before) {
        if (at == before) {
            return true;
        }
        Gap gap = tokens.before(at);
        return gap == Gap.SPACE || gap == Gap.DOT || gap == Gap.COMMA;
    }

    private int trimmed(int least, int end) {
        int last = end;
        while (last > least && tokens.lower(last - 1)) {
            last--;
        }
        return last;
    }

    private String role(int from, int to) {
        Span span = tokens.span(from, trimmed(from + 1, to));
        String role = span.of(tokens.text()).replaceAll("\\s+", " ");
        boolean open = role.lastIndexOf('(') > role.lastIndexOf(')');
        boolean closes = span.end() < tokens.text().length() && tokens.text().charAt(span.end()) == ')';
        return open && closes ? role + ")" : role;
    }
}
