package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.WordTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many places something stands in.
 *
 * @param count such as 18
 * @param span of the number
 */
record Coverage(int count, Span span, Region.Level unit) {

    private static final WordTable WORDS = WordTable.of(Coverage.class, "counts.csv");

    private static final int MOST = 100_000;

    /** Characters in which the name of what is counted begins and ends. */
    private static final int NAME = 60;

    private static final String UNITS = WORDS.any("unit");

    /** "18 kelurahan". */
    private static final Pattern UNIT =
            Pattern.compile("\\s{1,2}(?:titik\\s|lokasi\\s)?" + UNITS + "\\b.*", Pattern.DOTALL);

    /** "empat dari tujuh daerah": the first of the two counts. */
    private static final Pattern OUT_OF =
            Pattern.compile("\\s{1,2}(?:\\([^)]{1,20}\\)\\s)?(?:dari|di antara)\\s.*", Pattern.DOTALL);

    /** "dari 22 kabupaten/kota, 9 sudah punya". */
    private static final Pattern DONE_BY = Pattern.compile(
            "\\s{1,2}(?:di antaranya\\s|daerah\\s|yang\\s)?(?:telah|sudah)\\s(?:membentuk|memiliki|punya|mempunyai|ada)\\b.*",
            Pattern.DOTALL);

    /** "18 kelurahan, 5 di antaranya": part of a count before it. */
    private static final Pattern AMONG =
            Pattern.compile("\\s{1,2}(?:kelurahan\\s|desa\\s)?di\\s?antaranya\\b.*", Pattern.DOTALL);

    /** "5 kelompok PATBM", "20 UPTD" */
    private static final Pattern CLASSIFIED = Pattern.compile(
            "\\s?(?:(?:kelompok|unit|pos|tim|forum|buah|lembaga|gerai|kantor|program|titik)?\\s)?",
            Pattern.CASE_INSENSITIVE);

    /** Of the end of what stands before the number. */
    private static final Pattern TOTAL = Pattern.compile(
            "(?<!naik |bertambah |meningkat |datang |berasal |utusan |perwakilan |kader |peserta )\\bdari\\s(?:total\\s)?\\z");

    /** As long as the longest that is looked for, and the letter before it: "perwakilan dari ". */
    private static final int LEAD = 24;

    /** "71 kabupaten/kota di 33 provinsi" */
    private static final Pattern NESTED = Pattern.compile(
            "\\s" + UNITS + "\\s(?:yang\\s)?(?:tersebar\\s|berada\\s)?(?:di|pada|se)\\s(?:sejumlah\\s)?");

    /** The counts of places in a sentence, in order; totals ("dari 15 kabupaten/kota") are none. */
    static List<Coverage> in(Reading reading, Span sentence) {
        List<Coverage> found = new ArrayList<>();
        for (Mention<Quantity> number : Reading.in(reading.numbers(), sentence)) {
            String behind = behind(reading, number.span(), sentence);
            boolean counts = UNIT.matcher(behind).matches()
                    || OUT_OF.matcher(behind).matches()
                    || DONE_BY.matcher(behind).matches()
                    || !found.isEmpty() && AMONG.matcher(behind).matches();
            if (counts
                    && plausible(number)
                    && !named(reading, number.span(), sentence)
                    && !nested(reading, found, number.span())
                    && !total(reading, number.span(), sentence)) {
                boolean part = !found.isEmpty() && AMONG.matcher(behind).matches();
                Region.Level unit = part ? found.get(found.size() - 1).unit() : unit(behind);
                found.add(new Coverage((int) number.value().value(), number.span(), unit));
            }
        }
        return found;
    }

    /** "di 26 kecamatan serta 14 Puskesmas Ramah Anak": what the number counts has a name, and is no place of another. */
    static boolean named(Reading reading, Span number, Span sentence) {
        int end = Math.min(Math.max(sentence.end(), number.end()), number.end() + NAME);
        return Named.find(reading.text().substring(number.end(), end)).stream()
                .anyMatch(name -> name.core().start() <= 1 && !name.kind().equals(InitiativeKind.AWARD));
    }

    /** Whether so many of these units can lie in a region: a kota has no kabupaten. */
    boolean fits(Region region) {
        return switch (unit) {
            case PROVINCE -> region.level() == Region.Level.NATION;
            case REGENCY -> region.level() == Region.Level.PROVINCE || region.level() == Region.Level.NATION;
            default -> true;
        };
    }

    /** The region that can hold the count: of "tiga kabupaten", told in a kabupaten, its province. */
    Region around(Region region) {
        if (unit == Region.Level.PROVINCE) {
            return Region.NATION; // "ada di 32 provinsi"
        }
        return fits(region) || unit != Region.Level.REGENCY
                ? region
                : Regions.province(region).orElse(region);
    }

    /** The unit that stands behind a number, or null. */
    static Region.@Nullable Level unit(Reading reading, Span number, Span sentence) {
        String behind = behind(reading, number, sentence);
        return UNIT.matcher(behind).matches() ? unit(behind) : null;
    }

    private static Region.Level unit(String behind) {
        String unit = behind.strip();
        if (unit.startsWith("provinsi")) {
            return Region.Level.PROVINCE;
        }
        boolean large = unit.startsWith("kab") || unit.startsWith("kota");
        return large ? Region.Level.REGENCY : Region.Level.DESA;
    }

    /** The number right before a name ("20 UPTD"), or none. */
    static List<Coverage> before(Reading reading, Span name, Span sentence) {
        return Reading.in(reading.numbers(), sentence).stream()
                .filter(number -> number.span().end() <= name.start()
                        && CLASSIFIED
                                .matcher(reading.text()
                                        .substring(
                                                number.span().end(),
                                                Math.min(
                                                        name.start(),
                                                        number.span().end() + LEAD)))
                                .matches()
                        && plausible(number))
                .map(number -> new Coverage((int) number.value().value(), number.span(), Region.Level.DESA))
                .toList();
    }

    /** "71 kabupaten/kota di 33 provinsi": where those counted before lie. */
    private static boolean nested(Reading reading, List<Coverage> before, Span number) {
        if (before.isEmpty()) {
            return false;
        }
        int from = before.get(before.size() - 1).span().end();
        return from < number.start()
                && NESTED.matcher(reading.text().substring(from, number.start()).toLowerCase(Locale.ROOT))
                        .matches();
    }

    private static boolean total(Reading reading, Span number, Span sentence) {
        int start = Math.max(sentence.start(), number.start() - LEAD);
        String lead = reading.text().substring(start, number.start()).toLowerCase(Locale.ROOT);
        return TOTAL.matcher(lead).find();
    }

    private static boolean plausible(Mention<Quantity> number) {
        Quantity quantity = number.value();
        return quantity.kind() == Quantity.Kind.COUNT && quantity.value() > 0 && quantity.value() < MOST;
    }

    private static String behind(Reading reading, Span number, Span sentence) {
        int end = Math.min(Math.max(sentence.end(), number.end()), number.end() + 60);
        return reading.text().substring(number.end(), end).toLowerCase(Locale.ROOT);
    }
}
