package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.Rank;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who was given which rank in which year, of a sentence that lists several: "Pratama (2017 dan 2018), lalu Madya (2019)",
 * "kategori utama ditempati A, B dan C, sedangkan madya D dan E". Whether the regions and years of a rank stand before or behind it
 * is the same throughout a sentence; the words between them tell which.
 */
final class Conferrals {

    private static final WordTable WORDS = WordTable.of(Conferrals.class, "awards.csv");

    /**
     * One award.
     *
     * @param region null where the sentence names none for it
     * @param year null likewise
     */
    record Conferral(
            @Nullable Region region,
            @Nullable Rank rank,
            @Nullable Integer year) {}

    /** Of one kind, joined by commas and "dan". */
    private record Group(Laurel.Kind kind, List<Laurel> laurels) {

        int start() {
            return laurels.get(0).start();
        }

        int end() {
            return laurels.get(laurels.size() - 1).end();
        }
    }

    private static final Pattern JOINED = Pattern.compile(
            "[\\s,;/&]*(?:(?:dan|serta|maupun|juga|lalu|kemudian|hingga|disusul|diikuti|tahun|pada|di|kategori|predikat|tingkat|peringkat"
                    + "|kabupaten|kota|provinsi|propinsi|kab\\.?|prov\\.?|pemkab|pemkot|pemprov|daerah)[\\s/]*){0,4}");

    /** Right behind a rank: whose it is. */
    /** No other clause begins. */
    private static final String CLAUSE =
            "(?:(?!\\b(?:sedangkan|sementara|adapun|kemudian|tetapi|tapi|namun|sayang|sayangnya|gagal)\\b)[^;])";

    /** Behind a rank: whose it is, or when it was given. */
    private static final Pattern TO = Pattern.compile("[\\s:,(\\-–]*(?:" + CLAUSE
            + "{0,60}\\b(?:di(?:raih|peroleh|dapat|dapatkan|terima|sandang|tempati|duduki|menangi|menangkan|miliki|capai|rebut|sabet|isi|berikan|serahkan)(?:nya)?|jatuh|kepada|untuk|yakni|yaitu|ialah"
            + "|adalah|antara lain|oleh|penerimanya|pada|di|tahun|sejak|hingga|bertahan|setelah|menyusul)\\b" + CLAUSE
            + "{0,30}"
            + "|(?:\\p{L}{1,10}\\s)?(?:kabupaten|kota|provinsi|kab\\.|pada|tahun|di|,|\\()?[\\s(]*(?:tahun\\s)?)");

    /** Between whoever was given it, or its year, and a rank: anything but hopes, and what it rose from. */
    private static final Pattern GOT = Pattern.compile(
            "(?:(?!\\b(?:menuju|target|menargetkan|ditargetkan|ingin|berharap|diharapkan|mengincar|mengejar|belum|bukan|dari(?: kategori| predikat| tingkat)?\\s*$"
                    + "|sedangkan|sementara|adapun|kemudian|tetapi|tapi|namun|sayang|sayangnya|gagal)\\b)[^;]){0,110}");

    /** Surely whose it is, or when. */
    private static final Pattern GIVEN = Pattern.compile(
            "\\($|\\b(?:di(?:raih|peroleh|dapat|terima|sandang|tempati|duduki|menangi|rebut|sabet|berikan)|jatuh|kepada|untuk|yakni|yaitu|ialah|oleh)\\b");

    /** Surely who got the next one. */
    private static final Pattern TAKING = Pattern.compile("\\b" + WORDS.any("takes") + "\\b");

    private static final Pattern AFTER = Pattern.compile("\\b(?:setelah|menyusul)\\s(?:tahun\\s|pada\\s){0,2}$");

    /** "…, bersama Kota A dan Kota B": they too. */
    private static final Pattern WITH =
            Pattern.compile("\\b(?:bersama|beserta|begitu pula|demikian pula|juga)(?:\\sdengan)?\\s$");

    /** Behind it stand those to whom an award without ranks was given. */
    private static final Pattern GIVEN_TO = Pattern.compile(
            "\\b(?:kepada|ialah|yakni|yaitu|adalah|antara lain|(?:di(?:raih|peroleh|dapat|terima|sandang|menangi|menangkan|miliki|sabet|berikan|anugerahkan|serahkan))(?: oleh| kepada)?)[\\s:]*"
                    + "(?:[^.;,:]{0,24}[\\s:]+)?(?:kabupaten|kota|provinsi|propinsi|kab\\.|pemkab|pemkot|pemprov|pemerintah)?\\s*$");

    /** Before it stand they. */
    private static final Pattern GOT_IT = Pattern.compile(
            "^[\\s,]*(?:(?:juga|turut|ikut|telah|berhasil|sama-sama|masing-masing|keduanya|pun|kini)\\s){0,3}(?:meraih|memperoleh|mendapat|mendapatkan|menerima|menyandang|menyabet|memboyong|membawa pulang|memenangi|mengantongi|dianugerahi)(?:nya|kan)?\\b");

    private static final Pattern NOW = Pattern.compile("\\b(?:kini|sekarang|akhirnya)\\b[^,;]{0,60}$");

    private static final int WINDOW = 90;

    private Conferrals() {}

    /** What belongs to a rank. */
    private record Share(Group rank, List<Laurel> regions, List<Laurel> years) {

        /** "yang keempat beruntun setelah 2021, 2022 dan 2023": and now again. */
        void goOn(String words) {
            if (!years.isEmpty()
                    && years.get(0).start() > rank.end()
                    && AFTER.matcher(words.substring(rank.end(), years.get(0).start()))
                            .find()) {
                years.add(Laurel.NONE);
            }
        }
    }

    /**
     * The awards that a sentence tells with their ranks, or lists without, in its order; empty where it tells none so.
     *
     * @param words the sentence in small letters
     * @param laurels the ranks, years and regions in it, in order, placed in the sentence
     */
    static List<Conferral> of(String words, List<Laurel> laurels) {
        List<Group> groups = groups(words, laurels);
        List<Group> ranks = of(groups, Laurel.Kind.RANK);
        if (ranks.isEmpty()) {
            return withoutRank(words, groups);
        }
        return ranks.stream().allMatch(group -> group.laurels().size() == 1) ? ranked(words, groups, ranks) : List.of();
    }

    private static List<Conferral> ranked(String words, List<Group> groups, List<Group> ranks) {
        List<Share> shares = ranks.stream()
                .map(rank -> new Share(rank, new ArrayList<>(), new ArrayList<>()))
                .toList();
        List<Group> regions = of(groups, Laurel.Kind.REGION);
        List<Group> years = of(groups, Laurel.Kind.YEAR);
        share(words, shares, regions, Share::regions);
        share(words, shares, years, Share::years);
        shares.forEach(share -> share.goOn(words));
        boolean oneYear = years.size() == 1 && years.get(0).laurels().size() == 1 && !regions.isEmpty();
        List<Conferral> told = new ArrayList<>();
        List<Laurel> lasts = List.of();
        for (Share share : shares) {
            int at = share.rank().start();
            boolean now =
                    NOW.matcher(words.substring(Math.max(0, at - WINDOW), at)).find();
            List<Laurel> when = now ? List.of() : oneYear ? years.get(0).laurels() : share.years();
            boolean whose = share.regions().isEmpty() && share.years().isEmpty() && !lasts.isEmpty() && !now;
            if (whose || when.isEmpty() && share.regions().isEmpty() && !now) {
                continue; // a rank of which nothing is told
            }
            Rank rank = share.rank().laurels().get(0).rank();
            lasts = share.regions().isEmpty() ? lasts : share.regions();
            for (Laurel region : lasts.isEmpty() ? List.of(Laurel.NONE) : lasts) {
                for (Laurel year : when.isEmpty() ? List.of(Laurel.NONE) : when) {
                    told.add(new Conferral(region.region(), rank, year.year()));
                }
            }
        }
        return told;
    }

    /** Gives each group to the rank before or behind it, as the words between tell, else as most of its kind stand. */
    private static void share(String words, List<Share> shares, List<Group> others, Function<Share, List<Laurel>> of) {
        int before = 0;
        int behind = 0;
        List<Share> lasts = new ArrayList<>();
        List<Share> nexts = new ArrayList<>();
        for (Group group : others) {
            Share last = null;
            Share next = null;
            for (Share share : shares) {
                last = share.rank().end() <= group.start() ? share : last;
                next = next == null && share.rank().start() >= group.end() ? share : next;
            }
            String led = last == null ? "" : words.substring(last.rank().end(), group.start());
            String leads =
                    next == null ? "" : words.substring(group.end(), next.rank().start());
            boolean to = last != null && TO.matcher(led).matches();
            boolean got = next != null && GOT.matcher(leads).matches();
            if (to && got) {
                boolean given = GIVEN.matcher(led).find();
                boolean taking = TAKING.matcher(leads).find();
                to = given || !taking;
                got = taking || !given;
            }
            before += got && !to ? 1 : 0;
            behind += to && !got ? 1 : 0;
            lasts.add(to ? last : null);
            nexts.add(got ? next : null);
        }
        boolean mostBehind = behind > before || behind == before && scope(others);
        for (int i = 0; i < others.size(); i++) {
            Share last = lasts.get(i);
            Share next = nexts.get(i);
            Share taken = last == null || next != null && !mostBehind ? next : last;
            Group group = others.get(i);
            boolean too = taken == null
                    && shares.size() == 1
                    && WITH.matcher(words.substring(0, group.start())).find();
            if (too) {
                taken = shares.get(0);
            }
            if (taken != null) {
                of.apply(taken).addAll(group.laurels());
            }
        }
    }

    private static List<Conferral> withoutRank(String words, List<Group> groups) {
        List<Group> years = of(groups, Laurel.Kind.YEAR);
        Integer year = years.size() == 1 && years.get(0).laurels().size() == 1
                ? years.get(0).laurels().get(0).year()
                : null;
        List<Conferral> told = new ArrayList<>();
        for (Group group : of(groups, Laurel.Kind.REGION)) {
            String lead = words.substring(Math.max(0, group.start() - WINDOW), group.start());
            if (GIVEN_TO.matcher(lead).find()
                    || group.laurels().size() > 1
                            && GOT_IT.matcher(words.substring(group.end())).find()) {
                group.laurels().forEach(region -> told.add(new Conferral(region.region(), null, year)));
            }
        }
        return told;
    }

    /** "Dari Sulawesi Selatan, Nindya diperoleh Gowa …": the first region is that of all others. */
    private static boolean scope(List<Group> others) {
        if (others.isEmpty()) {
            return false;
        }
        Laurel first = others.get(0).laurels().get(0);
        Region whole = first.region();
        return whole != null
                && others.size() > 1
                && others.stream()
                        .skip(1)
                        .flatMap(group -> group.laurels().stream())
                        .allMatch(laurel -> {
                            Region region = laurel.region();
                            return region != null && !region.equals(whole) && whole.contains(region);
                        });
    }

    /** The regions of the last group that begins before a place in the sentence. */
    static List<Region> last(String words, List<Laurel> laurels, int before) {
        List<Laurel> own = laurels.stream()
                .filter(laurel -> laurel.kind() == Laurel.Kind.REGION && laurel.start() < before)
                .toList();
        List<Group> groups = groups(words, own);
        return groups.isEmpty()
                ? List.of()
                : groups.get(groups.size() - 1).laurels().stream()
                        .map(Laurel::region)
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static List<Group> of(List<Group> groups, Laurel.Kind kind) {
        return groups.stream().filter(group -> group.kind() == kind).toList();
    }

    private static List<Group> groups(String words, List<Laurel> laurels) {
        List<Group> groups = new ArrayList<>();
        for (Laurel laurel : laurels) {
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            boolean joined = last != null
                    && last.kind() == laurel.kind()
                    && JOINED.matcher(words.substring(last.end(), laurel.start()))
                            .matches();
            if (last != null && joined) {
                last.laurels().add(laurel);
            } else {
                groups.add(new Group(laurel.kind(), new ArrayList<>(List.of(laurel))));
            }
        }
        return groups;
    }
}
