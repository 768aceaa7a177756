package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.regulation.Issuers.Issuer;
import id.simpul.jobs.language.Citation;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Entries under each other, as the result pages of legal databases have them: a line with the number ("Peraturan Daerah (PERDA)
 * Kabupaten Sikka No. 2 Tahun 2017"), a line with the title ("Peraturan Daerah (PERDA) tentang …"), then the abstract.
 */
final class Listing {

    private static final int SLACK = 12;
    private static final String ABSTRACT = "abstrak";

    private final Reading reading;
    private final Issuers issuers;
    private final TreeMap<Integer, Instrument> entries = new TreeMap<>();

    Listing(Reading reading, Issuers issuers) {
        this.reading = reading;
        this.issuers = issuers;
        List<Block> blocks = reading.document().blocks();
        for (int i = 1; i < blocks.size(); i++) {
            if (opens(blocks.get(i), ABSTRACT)) {
                read(i > 1 ? blocks.get(i - 2) : null, blocks.get(i - 1), end(blocks, i));
            }
        }
    }

    /** The instrument in whose entry a place stands, or null. */
    @Nullable
    Instrument at(int place) {
        Map.Entry<Integer, Instrument> entry = entries.floorEntry(place);
        return entry == null ? null : entry.getValue();
    }

    private boolean opens(Block block, String word) {
        String text = reading.text();
        return block instanceof Block.Paragraph
                && text.regionMatches(true, block.span().start(), word, 0, word.length());
    }

    /** Where the entry ends whose abstract begins at a block: at the title line of the next. */
    private int end(List<Block> blocks, int at) {
        for (int i = at + 1; i < blocks.size(); i++) {
            if (opens(blocks.get(i), ABSTRACT)) {
                return blocks.get(Math.max(at + 1, i - 2)).span().start();
            }
        }
        return reading.text().length();
    }

    private void read(@Nullable Block head, Block line, int end) {
        Mention<Citation> titled = whole(line, true);
        if (titled == null) {
            return;
        }
        Mention<Citation> numbered = head == null ? null : whole(head, false);
        Mention<Citation> known = numbered != null
                        && numbered.value().number() != null
                        && numbered.value().type().equals(titled.value().type())
                ? numbered
                : titled;
        Citation citation = known.value();
        if (known == titled && citation.number() == null && citation.issuer() == null) {
            citation = issuedAs(citation, new Span(line.span().end(), end));
        }
        Issuer issuer = issuers.of(new Mention<>(citation, known.span(), known.rule()), known.span());
        Region region = issuer.region();
        Instrument entry = new Instrument(
                issuer.type(),
                region == null ? null : region.code(),
                issuer.ground(),
                citation.number(),
                citation.year(),
                titled.value().title(),
                known.span());
        entry.status = citation.number() == null ? RegulationStatus.IN_FORCE : null;
        entry.rules.add("regulation.listed");
        entries.put(known.span().start(), entry);
    }

    /** An instrument rests on others of its own issuer, which the abstract names in full. */
    private Citation issuedAs(Citation bare, Span body) {
        for (Mention<Citation> other : Reading.in(reading.citations(), body)) {
            Region issuer = other.value().issuer();
            if (issuer != null && issuer.level() != Region.Level.NATION) {
                return new Citation(
                        bare.type(), bare.office(), bare.draft(), issuer, bare.number(), bare.year(), bare.title());
            }
        }
        return bare;
    }

    /** The citation that is all of a line, with a title or without one; null where it isn't so. */
    private @Nullable Mention<Citation> whole(Block line, boolean titled) {
        if (!(line instanceof Block.Paragraph)) {
            return null;
        }
        List<Mention<Citation>> told = Reading.in(reading.citations(), line.span());
        if (told.isEmpty() || told.get(0).span().start() > line.span().start() + 2) {
            return null;
        }
        Mention<Citation> first = told.get(0);
        String title = first.value().title();
        if ((title != null) != titled || titled && first.value().number() != null) {
            return null;
        }
        int end = first.span().end() + (title == null ? 0 : title.length() + SLACK);
        boolean all = line.span().end() - end <= (titled ? SLACK : 2 * SLACK);
        return all ? first : null;
    }
}
