package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.Rank;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Region.Level;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rank, a year or a region in a sentence about an award, one of the three.
 *
 * @param start where it begins in the sentence
 */
record Laurel(
        Kind kind,
        int start,
        int end,
        @Nullable Rank rank,
        @Nullable Integer year,
        @Nullable Region region) {

    private static final WordTable WORDS = WordTable.of(Laurel.class, "awards.csv");

    enum Kind {
        RANK,
        YEAR,
        REGION
    }

    /** Nothing told. */
    static final Laurel NONE = new Laurel(Kind.YEAR, 0, 0, null, null, null);

    private static final Set<Level> GOVERNED = Set.of(Level.PROVINCE, Level.REGENCY, Level.CITY);

    /** "utama" and "paripurna" are ordinary words too, all are grades of offices. */
    private static final Pattern RANK = Pattern.compile("\\b(pratama|madya|nindya|utama|paripurna)\\b");

    private static final Pattern GRADE = Pattern.compile("\\b" + WORDS.any("grade") + "\\s$");
    /** "naik dari madya ke nindya" */
    private static final Pattern OLD = Pattern.compile("\\bdari\\s(?:kategori\\s|predikat\\s|tingkat\\s)?$");

    /** "yang sebelumnya Madya menjadi Nindya" */
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:sebelumnya|semula|awalnya)\\s(?:di\\s)?(?:kategori\\s|predikat\\s|tingkat\\s|peringkat\\s)?$");

    private static final Pattern RISEN = Pattern.compile("\\s(?:\\p{L}{2,12}\\s){0,2}(?:menjadi|ke)\\s");

    private static final Pattern OF_RANK =
            Pattern.compile("\\b(?:[12][0-9]{3}|" + WORDS.any("of_rank") + ")[\\s:(“\"]{1,3}$");

    private static final Pattern YEAR = Pattern.compile("(?<![0-9./-])(20[0-3][0-9])(?![0-9./-][0-9])(?![0-9])");
    private static final Pattern THIS_YEAR = Pattern.compile("\\btahun (ini|lalu|sebelumnya)\\b");

    private static final Pattern APPOSED =
            Pattern.compile("\\s?(?:\\(\\p{L}+\\))?[\\s,()]{1,4}(?:provinsi\\s|prov\\.\\s)?");

    private static final Pattern DATELINE = Pattern.compile("\\s?(?:--|[–—]|-\\s|\\([0-9])");

    private static final int MOST_APPOSED = 30;

    /** Where something is or somebody sits, not who is given an award. */
    private static final Pattern PLACED = Pattern.compile(
            "\\bibu\\s?kota(?: provinsi| propinsi| kabupaten)?\\s$|\\b(?:di|se|dari|ke)(?:\\s(?:kota|kabupaten|provinsi|tanah|wilayah|seluruh|daerah|ujung|bagian|pesisir|pulau|kawasan))?(?:\\s(?:utara|selatan|timur|barat|tenggara|tengah))?\\s$|\\b"
                    + WORDS.any("sits") + "(?:\\s\\p{L}+){0,5}\\s$");

    /**
     * Those of a sentence, in order.
     *
     * @param words the sentence in small letters
     * @param documentYear or null
     */
    static List<Laurel> in(Reading reading, Span sentence, String words, @Nullable Integer documentYear) {
        List<Laurel> laurels = new ArrayList<>();
        Matcher rank = RANK.matcher(words);
        while (rank.find()) {
            String lead = words.substring(Math.max(0, rank.start() - 16), rank.start());
            char first = reading.text().charAt(sentence.start() + rank.start());
            boolean ordinary = rank.group(1).equals("utama") || rank.group(1).equals("paripurna");
            boolean told = (!ordinary
                            || Character.isUpperCase(first)
                            || OF_RANK.matcher(lead).find())
                    && !GRADE.matcher(lead).find()
                    && !OLD.matcher(lead).find()
                    && !(BEFORE.matcher(words.substring(Math.max(0, rank.start() - 26), rank.start()))
                                    .find()
                            && RISEN.matcher(words)
                                    .region(rank.end(), words.length())
                                    .lookingAt());
            if (told) {
                Rank value = Rank.valueOf(rank.group(1).toUpperCase(Locale.ROOT));
                laurels.add(new Laurel(Kind.RANK, rank.start(), rank.end(), value, null, null));
            }
        }
        Matcher year = YEAR.matcher(words);
        while (year.find()) {
            laurels.add(new Laurel(Kind.YEAR, year.start(), year.end(), null, Integer.valueOf(year.group(1)), null));
        }
        Matcher now = THIS_YEAR.matcher(words);
        while (documentYear != null && now.find()) {
            int told = now.group(1).equals("ini") ? documentYear : documentYear - 1;
            boolean said = laurels.stream()
                    .anyMatch(other ->
                            other.kind() == Kind.YEAR && other.end() + 7 > now.start() && other.start() < now.end());
            if (!said) {
                laurels.add(new Laurel(Kind.YEAR, now.start(), now.end(), null, told, null));
            }
        }
        for (Mention<Region> mention : Reading.in(reading.regions(), sentence)) {
            int start = mention.span().start() - sentence.start();
            int end = Math.min(words.length(), mention.span().end() - sentence.start());
            if (GOVERNED.contains(mention.value().level())
                    && start < words.length()
                    && !DATELINE.matcher(words.substring(end)).lookingAt()
                    && !PLACED.matcher(words.substring(Math.max(0, start - 40), start))
                            .find()) {
                laurels.add(new Laurel(Kind.REGION, start, end, null, null, mention.value()));
            }
        }
        laurels.removeIf(laurel -> laurels.stream().anyMatch(other -> apposed(words, other, laurel)));
        laurels.sort(Comparator.comparingInt(Laurel::start));
        return laurels;
    }

    /** "Kabupaten Halmahera Timur (Haltim), Maluku Utara": what only tells where the region before it lies, or its short name. */
    private static boolean apposed(String words, Laurel one, Laurel behind) {
        Region region = one.region();
        Region other = behind.region();
        return region != null
                && other != null
                && one.end() <= behind.start()
                && behind.start() - one.end() <= MOST_APPOSED
                && (other.equals(region) || other.level() == Level.PROVINCE && other.contains(region))
                && APPOSED.matcher(words.substring(one.end(), behind.start())).matches();
    }
}
