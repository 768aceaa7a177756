package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.regulation.Clauses.Section;
import id.simpul.jobs.extract.regulation.Issuers.Issuer;
import id.simpul.jobs.language.Citation;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The instrument that a document is, or whose entry in a legal database it is. */
final class OwnInstrument {

    private static final int FRONT = 4000;
    private static final int ANNEX_HEAD = 300;
    private static final int FEWEST_FIELDS = 3;
    /** "tentang" and what may stand between a citation and its title. */
    private static final int SLACK = 12;

    /** "Nomor : 41" on a line of its own. */
    private static final Pattern LINE =
            Pattern.compile("([\\p{L}./& ]{2,45}?)\\s{0,3}[:\\t|]\\s{0,3}(\\S.{0,400})", Pattern.DOTALL);

    private static final Pattern COLON = Pattern.compile("\\s*:\\s*");

    private static final Pattern LAW = Pattern.compile("\\b(?:Menimbang|MENIMBANG|MEMUTUSKAN|Memutuskan)\\b");

    /** Headings that stood in the margin, and came before the title where a text lost its columns. */
    private static final Pattern ASTRAY =
            Pattern.compile("Menimbang\\s{1,3}(?:Mengingat\\s{1,3})?(?=(?:PERATURAN|KEPUTUSAN|QANUN|INSTRUKSI)\\s)");

    private static final Pattern MARGIN = Pattern.compile("Menimbang\\s{1,3}(?:Mengingat\\s{1,3})?$");

    private static final Pattern ISSUER = Pattern.compile(
            "[\\s0-9]{0,6}(?:gubernur|bupati|wali\\s?kota|kepala desa|salinan)\\b[^.,:;]{0,50}",
            Pattern.CASE_INSENSITIVE);

    private static final int OVER_FRONT = 160;

    private static final Pattern DRAFT_LINE = Pattern.compile("(?m)^\\s{0,3}(?:RANCANGAN|DRAFT|DRAF|KONSEP)\\s{0,3}$");

    private static final Pattern SIGNED = Pattern.compile(
            "\\b(ditetapkan|diundangkan|ditandatangani)\\s{1,3}di\\s{1,3}[^\\n]{1,60}?\\s{1,3}(?:pada\\s{1,3})?tanggal\\s{0,3}:?\\s{0,3}",
            Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final Issuers issuers;

    private final List<Clauses.Clause> clauses;

    OwnInstrument(Reading reading, List<Clauses.Clause> clauses, Issuers issuers) {
        this.reading = reading;
        this.clauses = clauses;
        this.issuers = issuers;
    }

    /** The instrument, or null where the document is none. */
    @Nullable
    Instrument find() {
        Instrument front = frontPage();
        Instrument entry = front != null ? front : entry();
        return entry != null ? entry : headline();
    }

    /** The instrument that is the page's heading, where the page goes on with the parts of an instrument's entry. */
    private @Nullable Instrument headline() {
        boolean parted = clauses.stream()
                .anyMatch(clause -> clause.section() == Section.ABSTRACT
                        || clause.section() == Section.BASIS && clause.row() == null);
        List<Mention<Citation>> citations = reading.citations();
        if (!parted || citations.isEmpty() || citations.get(0).value().number() == null) {
            return null;
        }
        Mention<Citation> first = citations.get(0);
        String title = first.value().title();
        int end = first.span().end() + (title == null ? 0 : title.length() + SLACK);
        for (Block block : reading.document().blocks()) {
            if (block.span().contains(first.span())) {
                boolean all = first.span().start() - block.span().start() <= 2
                        && block.span().end() - end <= SLACK
                        && !(block instanceof Block.Table);
                return all ? instrument(first, "regulation.headline") : null;
            }
        }
        return null;
    }

    private @Nullable Instrument frontPage() {
        String text = reading.text();
        Matcher law = LAW.matcher(text);
        boolean annex = text.stripLeading().startsWith("LAMPIRAN");
        int until = law.find()
                ? Math.min(
                        ASTRAY.matcher(text).region(law.start(), text.length()).lookingAt()
                                ? law.end() + ANNEX_HEAD
                                : law.start(),
                        FRONT)
                : annex ? ANNEX_HEAD : 0;
        for (Mention<Citation> mention : reading.citations()) {
            if (mention.span().start() >= until) {
                return null;
            }
            boolean numbered = mention.value().number() != null;
            if ((numbered || mention.value().draft() && mention.value().title() != null)
                    && !Clauses.isRelated(clauses, mention.span().start())
                    && inCapitals(name(mention.span()))
                    && (annex || overFront(lineBefore(mention.span().start())))) {
                return instrument(mention, Regulations.FRONT_PAGE);
            }
        }
        return null;
    }

    private Instrument instrument(Mention<Citation> mention, String rule) {
        Citation citation = mention.value();
        Issuer issuer = issuers.of(mention, mention.span());
        Region region = issuer.region();
        Instrument instrument = new Instrument(
                issuer.type(),
                region == null ? null : region.code(),
                issuer.ground(),
                citation.number(),
                citation.year(),
                citation.title(),
                mention.span());
        instrument.rules.add(rule);
        if (citation.draft() || calledDraft(mention.span().start())) {
            instrument.calledDraft = true;
            instrument.status = RegulationStatus.DRAFT;
        }
        signatures(instrument);
        LocalDate signed = instrument.enacted;
        if (instrument.number != null && instrument.year == null && signed != null) {
            instrument.year = signed.getYear(); // "NOMOR 01-P/V-99": its number tells no year, its signature does
        }
        return instrument;
    }

    /** "RANCANGAN" on a line of its own over the front page. */
    private boolean calledDraft(int place) {
        return DRAFT_LINE
                .matcher(reading.text().substring(Math.max(0, place - OVER_FRONT), place))
                .find();
    }

    private void signatures(Instrument instrument) {
        Matcher signed = SIGNED.matcher(reading.text());
        while (signed.find()) {
            LocalDate date = dayAt(signed.end());
            if (signed.group(1).substring(0, 4).equalsIgnoreCase("diun")) {
                instrument.promulgated = instrument.promulgated == null ? date : instrument.promulgated;
            } else {
                instrument.enacted = instrument.enacted == null ? date : instrument.enacted;
            }
        }
    }

    private @Nullable LocalDate dayAt(int place) {
        return reading.dates().stream()
                .filter(date -> Math.abs(date.span().start() - place) < 12
                        && date.value().grain() == When.Grain.DAY)
                .map(date -> date.value().start())
                .filter(Objects::nonNull) // "pada tanggal 7 Desember" without a year is no day
                .findFirst()
                .orElse(null);
    }

    /** What may stand in the line before a front page: capitals, or who issues it in small letters. */
    private boolean overFront(Span line) {
        Matcher margin = MARGIN.matcher(reading.text()).region(line.start(), line.end());
        Span over = margin.find() ? new Span(line.start(), margin.start()) : line;
        return inCapitals(over) || ISSUER.matcher(line.of(reading.text())).matches();
    }

    /** A citation up to its number, in which small letters may stand ("NOMOR 7/Ka-Dinsos/2019"). */
    private Span name(Span citation) {
        int end = citation.start();
        while (end < citation.end() && !Character.isDigit(reading.text().charAt(end))) {
            end++;
        }
        return new Span(citation.start(), end);
    }

    private boolean inCapitals(Span span) {
        return span.of(reading.text()).chars().noneMatch(Character::isLowerCase);
    }

    /** What stands before a place in its line: nothing, or the names over a front page that lost its lines. */
    private Span lineBefore(int place) {
        String text = reading.text();
        int at = place;
        while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\t') {
            at--;
        }
        return new Span(at, place);
    }

    /** Label and value beside each other, in a table's rows or in lines. */
    private @Nullable Instrument entry() {
        Entry lines = new Entry(reading);
        int told = 0;
        Field label = null;
        for (Block block : reading.document().blocks()) {
            if (block instanceof Block.Table table) {
                Instrument instrument = entry(table);
                if (instrument != null) {
                    return instrument;
                }
            } else {
                Field before = label;
                label = Field.of(block.span().of(reading.text()));
                if (before != null
                        && COLON.matcher(block.span().of(reading.text())).matches()) {
                    label = before; // label, colon, value, each in a line of its own
                } else if (label == null && before != null) {
                    lines.put(before, block.span());
                    told++;
                } else if (label == null) {
                    told += line(lines, block.span()) ? 1 : 0;
                }
            }
        }
        return told >= FEWEST_FIELDS && lines.has(Field.NUMBER) && (lines.has(Field.TYPE) || lines.has(Field.TITLE))
                ? lines.instrument(issuers)
                : null;
    }

    private boolean line(Entry entry, Span span) {
        Matcher matcher = LINE.matcher(reading.text()).region(span.start(), Math.min(span.end(), span.start() + 460));
        Field field = matcher.matches() ? Field.of(matcher.group(1)) : null;
        if (field == null) {
            return false;
        }
        entry.put(field, new Span(matcher.start(2), span.end()));
        return true;
    }

    private @Nullable Instrument entry(Block.Table table) {
        Entry entry = new Entry(reading);
        int told = 0;
        for (Block.Row row : table.rows()) {
            List<Block.Cell> cells = row.cells().stream()
                    .filter(cell -> !cell.span().of(reading.text()).strip().matches(":?"))
                    .toList();
            Field field = cells.size() == 2 ? Field.of(cells.get(0).span().of(reading.text())) : null;
            if (field != null) {
                entry.put(field, cells.get(1).span());
                told++;
            }
        }
        boolean named = entry.has(Field.TITLE) || entry.has(Field.TYPE) && entry.has(Field.NUMBER);
        return told >= FEWEST_FIELDS && named ? entry.instrument(issuers) : null;
    }
}
