package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.extract.Fact.Register;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.HomeRegions;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Regions;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a table and holds for all of it.
 *
 * @param titles lines over the table and over its sheet and document, nearest first
 * @param times those of them that may tell when its cases were counted
 * @param notes lines right below it
 * @param region that the table is about, or null
 * @param reporter the office that it is from, or null
 */
record TableContext(
        List<String> titles,
        List<String> times,
        List<String> notes,
        @Nullable Region region,
        @Nullable Agency reporter) {

    private static final int MOST_LINES = 4;

    /**
     * @param inner a line inside the block that is the table's title, or null
     * @param told the sentence of the text that tells the table's total, or null
     */
    static TableContext of(Reading reading, int block, @Nullable String inner, @Nullable String told) {
        Document document = reading.document();
        Block.Table table = (Block.Table) document.blocks().get(block);
        List<String> titles = new ArrayList<>();
        add(titles, inner);
        LinesAbove above = LinesAbove.of(reading, block);
        add(titles, Subtitle.of(above.titles(), table.caption()));
        add(titles, table.caption());
        above.titles().forEach(line -> add(titles, line));
        add(titles, told);
        add(titles, table.sheet());
        add(titles, document.metadata().title());
        above.prose().forEach(line -> add(titles, line));
        add(titles, onlyPeriod(reading, table.span()));
        List<String> notes = below(reading, block);
        List<Region> homes = HomeRegions.guess(reading.text(), before(reading.regions(), table));
        Region region = region(titles, homes.isEmpty() ? reading.homes() : homes);
        String leadIn = LeadIn.of(reading, block);
        if (leadIn != null && !titles.contains(leadIn)) {
            titles.add(leadInPlace(titles, document), leadIn); // of where those are that it tells, the rows tell
        }
        Agency reporter = reporter(reading, block, titles, region, reading.agencies());
        return of(titles, times(titles, document), notes, region, reporter);
    }

    /**
     * Of a table that lists single cases: the row of their sum is of the place, the office and the time that stand over it. What
     * else the document tells, before and after, is about something else.
     */
    static TableContext ofCases(Reading reading, int block, @Nullable String inner) {
        Document document = reading.document();
        Block.Table table = (Block.Table) document.blocks().get(block);
        List<String> titles = new ArrayList<>();
        add(titles, inner);
        add(titles, table.caption());
        List<String> above = new ArrayList<>(LinesAbove.of(reading, block).titles());
        above.addAll(LinesAbove.of(reading, block).prose());
        above.forEach(line -> add(titles, line));
        add(titles, table.sheet());
        add(titles, document.metadata().title());
        List<String> times = new ArrayList<>(titles);
        times.removeIf(line -> above.contains(line) && sentence(line));
        List<Region> homes = HomeRegions.guess(reading.text(), before(reading.regions(), table));
        Region region = region(titles, homes);
        Agency reporter = reporter(reading, block, titles, region, before(reading.agencies(), table));
        return of(titles, times(times, document), List.of(), region, reporter);
    }

    private static TableContext of(
            List<String> titles,
            List<String> times,
            List<String> notes,
            @Nullable Region region,
            @Nullable Agency reporter) {
        boolean national = region == null && reporter != null && Region.NATION.equals(reporter.territory());
        return new TableContext(
                List.copyOf(titles), times, List.copyOf(notes), national ? Region.NATION : region, reporter);
    }

    private static <T> List<Mention<T>> before(List<Mention<T>> mentions, Block.Table table) {
        return mentions.stream()
                .filter(mention -> mention.span().end() <= table.span().start())
                .toList();
    }

    /** Before the title of the whole document. */
    private static int leadInPlace(List<String> titles, Document document) {
        String title = document.metadata().title();
        int at = title == null ? -1 : titles.indexOf(title.strip());
        return at < 0 ? titles.size() : at;
    }

    private static List<String> times(List<String> titles, Document document) {
        LocalDate published = document.metadata().published();
        return titles.stream()
                .filter(line -> TablePeriods.counted(line, published))
                .toList();
    }

    private static boolean sentence(String line) {
        return line.endsWith(".");
    }

    /** The one period, days apart, that the text tells before a table, as it stands there; null where it tells several. */
    private static @Nullable String onlyPeriod(Reading reading, Span table) {
        Mention<When> only = null;
        for (Mention<When> mention : reading.dates()) {
            When when = mention.value();
            if (mention.span().start() >= table.start()
                    || when.end() == null
                    || when.grain() == When.Grain.DAY
                    || !TablePeriods.counted(
                            line(reading, mention.span()),
                            reading.document().metadata().published())) {
                continue;
            }
            boolean same = only != null
                    && Objects.equals(only.value().start(), when.start())
                    && Objects.equals(only.value().end(), when.end());
            if (only != null && !same) {
                return null;
            }
            only = only == null ? mention : only;
        }
        return only == null ? null : only.span().of(reading.text());
    }

    /** The line or sentence in which something stands. */
    private static String line(Reading reading, Span span) {
        return reading.sentences().stream()
                .filter(sentence -> sentence.contains(span))
                .findFirst()
                .orElse(span)
                .of(reading.text());
    }

    /** The same around a table of another region. */
    TableContext within(@Nullable Region around) {
        return new TableContext(titles, times, notes, around, reporter);
    }

    @Nullable
    String reporterName() {
        return reporter == null ? null : reporter.name();
    }

    Register register() {
        return reporter == null
                ? Register.UNKNOWN
                : Register.valueOf(reporter.register().toUpperCase(Locale.ROOT));
    }

    private static void add(List<String> titles, @Nullable String line) {
        if (line != null && !line.isBlank() && !titles.contains(line)) {
            titles.add(line.strip());
        }
    }

    /** Whether two tables stand side by side on one sheet, so that the notes below the one are below the other, too. */
    private static boolean beside(Block.Table one, Block.Table other) {
        int last = line(one, one.rows().size() - 1);
        return last > 0
                && Objects.equals(one.sheet(), other.sheet())
                && line(other, 0) > 0
                && line(other, 0) <= last
                && line(other, other.rows().size() - 1) >= line(one, 0);
    }

    /** The sheet's number of a table's row, or 0. */
    private static int line(Block.Table table, int row) {
        for (Block.Cell cell : table.rows().get(row).cells()) {
            String digits = cell.address() == null ? "" : cell.address().replaceAll("\\D", "");
            if (!digits.isEmpty()) {
                return Integer.parseInt(digits);
            }
        }
        return 0;
    }

    private static List<String> below(Reading reading, int block) {
        List<String> lines = new ArrayList<>();
        List<Block> blocks = reading.document().blocks();
        for (int at = block + 1; at < blocks.size() && lines.size() < MOST_LINES; at++) {
            if (blocks.get(at) instanceof Block.Table other && beside((Block.Table) blocks.get(block), other)) {
                continue;
            }
            if (blocks.get(at) instanceof Block.Table || blocks.get(at) instanceof Block.Heading) {
                break;
            }
            String line = blocks.get(at).span().of(reading.text());
            if (line.length() > LinesAbove.LONGEST) {
                break;
            }
            lines.add(line.strip());
        }
        return lines;
    }

    private static @Nullable Region region(List<String> titles, List<Region> homes) {
        List<String> home = homes.stream().limit(2).map(Region::code).toList();
        for (String title : titles) {
            List<Mention<Region>> named = Regions.find(title, home);
            if (!named.isEmpty()) {
                return smallest(named);
            }
        }
        return homes.isEmpty() ? null : homes.get(0);
    }

    /**
     * "Kota Batam, Provinsi Kepulauan Riau" is about Batam; of regions apart the first, unless the one that they lie in is named with
     * them ("BP3MI Kepulauan Riau melalui pos di Batam dan Karimun").
     */
    private static Region smallest(List<Mention<Region>> named) {
        for (Mention<Region> mention : named) {
            if (holdsSeveral(mention.value(), named)) {
                return mention.value();
            }
        }
        Region region = named.get(0).value();
        for (Mention<Region> mention : named) {
            if (region.contains(mention.value())) {
                region = mention.value();
            }
        }
        return region;
    }

    private static boolean holdsSeveral(Region whole, List<Mention<Region>> named) {
        List<Region> inside = named.stream()
                .map(Mention::value)
                .filter(region -> whole.contains(region) && !region.equals(whole))
                .toList();
        return inside.stream()
                .anyMatch(one -> inside.stream().anyMatch(other -> !one.contains(other) && !other.contains(one)));
    }

    /** "Sumber: …" below or above; else the office of the title; else the first one of the document whose place it can be. */
    private static @Nullable Agency reporter(
            Reading reading, int block, List<String> titles, @Nullable Region region, List<Mention<Agency>> agencies) {
        List<Block> blocks = reading.document().blocks();
        for (int way : new int[] {1, -1}) {
            for (int at = block + way, seen = 0;
                    at >= 0 && at < blocks.size() && seen <= MOST_LINES;
                    at += way, seen++) {
                if (blocks.get(at) instanceof Block.Table) {
                    break;
                }
                String line = blocks.get(at).span().of(reading.text());
                if (line.strip().toLowerCase(Locale.ROOT).startsWith("sumber")) {
                    Agency source = in(reading, blocks.get(at));
                    if (source != null) {
                        return source;
                    }
                }
            }
        }
        List<Agency> named = new ArrayList<>();
        for (Mention<Agency> mention : agencies) {
            String name = mention.span().of(reading.text());
            if (counts(mention.value()) && titles.stream().anyMatch(title -> title.contains(name))) {
                named.add(mention.value());
            }
        }
        List<Agency> all = named.isEmpty()
                ? agencies.stream()
                        .map(Mention::value)
                        .filter(agency -> counts(agency) && near(agency, region))
                        .toList()
                : named;
        return all.stream()
                .filter(agency ->
                        agency.territory() != null && !agency.territory().equals(Region.NATION))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
    }

    /** Whether it is of the region, or of one around or in it: the police of the next kabupaten didn't count its cases. */
    private static boolean near(Agency agency, @Nullable Region region) {
        Region territory = agency.territory();
        return territory == null || region == null || territory.contains(region) || region.contains(territory);
    }

    /** Whether it keeps a register of cases; a government in a letterhead does not. */
    private static boolean counts(Agency agency) {
        return !agency.register().equals("other");
    }

    private static @Nullable Agency in(Reading reading, Block block) {
        for (Mention<Agency> mention : reading.agencies()) {
            if (block.span().contains(mention.span())) {
                return mention.value();
            }
        }
        return null;
    }
}
