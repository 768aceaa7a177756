package id.simpul.jobs.language;

import id.simpul.jobs.language.Region.Level;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Regions in Indonesian text, told apart by context. */
public final class Regions {

    /** The town at the head of a story: where it was written, which need not be what it is about. */
    public static final String DATELINE = "region.dateline";

    /** A name shared by several regions that nothing in the text decides; the one that the press mostly means. */
    public static final String BARE = "region.bare";

    private static final Set<String> NATIONWIDE = Set.of("seluruh", "se", "di", "penjuru");
    private static final Set<String> NATIONAL_SCALE = Set.of("secara", "tingkat", "skala");

    private Regions() {}

    /** The unit with a code of today or of before Papua's division, or empty; {@code ID} is the nation. */
    public static Optional<Region> byCode(String code) {
        if (code.equals(Region.NATION.code())) {
            return Optional.of(Region.NATION);
        }
        Gazetteer gazetteer = Gazetteer.get();
        String today = gazetteer.byCode(code) == null ? gazetteer.today(code) : code;
        Region region = gazetteer.byCode(today);
        if (region == null && today.length() == 13) {
            return Villages.get().of(today.substring(0, 8)).stream()
                    .filter(village -> village.code().equals(today))
                    .findFirst();
        }
        return Optional.ofNullable(region);
    }

    /** The unit above, or empty for the nation. */
    public static Optional<Region> parent(Region region) {
        return region.parent() == null ? Optional.empty() : byCode(region.parent());
    }

    /** The units right below, in the order of their codes: provinces of the nation down to the desa of a kecamatan. */
    public static List<Region> children(Region region) {
        return region.level() == Level.DISTRICT
                ? Villages.get().of(region.code())
                : List.copyOf(Gazetteer.get().children(region.code()));
    }

    /** The province of a unit that lies in one. */
    public static Optional<Region> province(Region region) {
        return region.level() == Level.NATION
                ? Optional.empty()
                : byCode(region.code().substring(0, 2));
    }

    /**
     * The unit that a short text names, such as a table's cell: "Kab. Cilacap", "KOTA BATAM", "Sukasari". Case does not matter.
     *
     * @param within the region that the table is about, or null; inside a kabupaten or kota kecamatan and villages are known
     *     without a kind word, inside a province kabupaten and kota are preferred to homonyms elsewhere
     * @return empty where the text is no region's name, names several, or holds anything else
     */
    public static Optional<Region> named(String name, @Nullable Region within) {
        return RegionNames.named(name, within);
    }

    /** The kabupaten or kota whose seat has this name, where the seat is called otherwise: "Ruteng". */
    public static Optional<Region> ofSeat(String town) {
        String folded = Tokens.fold(town.replace(" ", ""));
        return Gazetteer.get().named(folded).isEmpty() ? Gazetteer.get().ofCapital(folded) : Optional.empty();
    }

    /**
     * Every region in the text, in order, none overlapping another. Homonyms are decided by the words beside the name,
     * then by the other regions of the text, then by the home; a name that stays undecided gives no mention, but a bare name
     * shared by a kota and its own kabupaten or province gives one under the rule {@link #BARE}. A kind word (Kota, Kabupaten) belongs to the span, a
     * government's word (Bupati, Pemko) does not.
     *
     * @param home codes of the regions that the document is likely about, likeliest first (source, publisher); may be empty
     */
    public static List<Mention<Region>> find(CharSequence text, List<String> home) {
        return find(new CutText(text), home);
    }

    /** As {@link #find(CharSequence, List)}. */
    public static List<Mention<Region>> find(CutText cut, List<String> home) {
        CharSequence text = cut.text();
        Tokens tokens = cut.folds();
        List<Mention<Region>> top = new ArrayList<>();
        for (RegionCandidate each : new RegionChoice(text, new RegionScan(tokens).candidates(), home).chosen()) {
            if (each.chosen != null) {
                top.add(new Mention<>(each.chosen, each.span, each.rule));
            }
        }
        addApart(top, new RegencyRows(tokens, top).find());
        top.sort((a, b) -> a.span().compareTo(b.span()));
        List<Mention<Region>> all = new ArrayList<>(new SmallRegions(tokens, top, home).find());
        addApart(all, top);
        addApart(all, nation(tokens));
        all.sort((a, b) -> a.span().compareTo(b.span()));
        all.removeIf(mention -> abroad(text, mention.span()));
        return List.copyOf(PaperNames.without(text, all));
    }

    /** Papua New Guinea is another country. */
    private static boolean abroad(CharSequence text, Span span) {
        String behind = text.subSequence(span.end(), Math.min(text.length(), span.end() + 8))
                .toString();
        return behind.startsWith(" New Gui") || behind.startsWith(" Nugini");
    }

    /** Adds what overlaps nothing that is there already. */
    private static void addApart(List<Mention<Region>> all, List<Mention<Region>> more) {
        BitSet taken = new BitSet();
        all.forEach(mention -> taken.set(mention.span().start(), mention.span().end()));
        for (Mention<Region> mention : more) {
            int next = taken.nextSetBit(mention.span().start());
            if (next < 0 || next >= mention.span().end()) {
                taken.set(mention.span().start(), mention.span().end());
                all.add(mention);
            }
        }
    }

    /** "di seluruh Indonesia", "se-Indonesia", "secara nasional"; not "pekerja migran Indonesia". */
    private static List<Mention<Region>> nation(Tokens tokens) {
        List<Mention<Region>> found = new ArrayList<>();
        for (int at = 1; at < tokens.size(); at++) {
            String word = tokens.fold(at);
            String before = tokens.fold(at - 1);
            boolean meant = (word.equals("indonesia") && NATIONWIDE.contains(before))
                    || (word.equals("nasional") && NATIONAL_SCALE.contains(before));
            if (meant && tokens.joined(at)) {
                found.add(new Mention<>(Region.NATION, new Span(tokens.start(at), tokens.end(at)), "region.nation"));
            }
        }
        return found;
    }
}
