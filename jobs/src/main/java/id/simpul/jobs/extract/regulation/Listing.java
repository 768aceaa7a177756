package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.regulation.Issuers.Issuer;
import id.simpul.jobs.language.Citation;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Entries under each other, as the result pages of legal databases have them: the number ("Peraturan Daerah (PERDA) Kabupaten
 * Sikka No. 2 Tahun 2017"), the title ("Peraturan Daerah (PERDA) tentang …"), then the abstract. Lines are no help: a text may
 * have lost them.
 */
final class Listing {

    /** "tentang", and white space that the title doesn't have. */
    private static final int SLACK = 14;
    /** How many citations back the title may begin. */
    private static final int DEEPEST = 4;
    /** Between number and title: a gazette. */
    private static final int GAZETTE = 200;

    private static final Pattern ABSTRACT = Pattern.compile("\\b(?:ABSTRAK|Abstrak)\\s{0,2}(?::|\\n|$)");

    private final Reading reading;
    private final Issuers issuers;
    private final TreeMap<Integer, Instrument> entries = new TreeMap<>();

    Listing(Reading reading, Issuers issuers) {
        this.reading = reading;
        this.issuers = issuers;
        List<Integer> abstracts = new ArrayList<>();
        boolean headed = reading.text().contains("ABSTRAK") || reading.text().contains("Abstrak");
        Matcher heading = ABSTRACT.matcher(reading.text());
        while (headed && heading.find()) {
            abstracts.add(heading.start());
        }
        for (int i = 0; i < abstracts.size(); i++) {
            int end = i + 1 < abstracts.size()
                    ? abstracts.get(i + 1)
                    : reading.text().length();
            read(i == 0 ? 0 : abstracts.get(i - 1), abstracts.get(i), end);
        }
    }

    /** The instrument in whose entry a place stands, or null. */
    @Nullable
    Instrument at(int place) {
        Map.Entry<Integer, Instrument> entry = entries.floorEntry(place);
        return entry == null ? null : entry.getValue();
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Whether the heading of an entry begins at a place. */
    boolean begins(int place) {
        return entries.containsKey(place);
    }

    /** Reads the heading of the abstract at a place: what is named right before it, and right before that. */
    private void read(int from, int place, int end) {
        List<Mention<Citation>> before = Reading.in(reading.citations(), new Span(from, place));
        int last = before.size() - 1;
        while (last >= Math.max(0, before.size() - DEEPEST) && !reaches(before.get(last), place)) {
            last--; // a title may name other instruments
        }
        if (last < Math.max(0, before.size() - DEEPEST)) {
            return;
        }
        Mention<Citation> titled = before.get(last);
        String title = Objects.requireNonNull(titled.value().title());
        Mention<Citation> head = last == 0 ? titled : before.get(last - 1);
        boolean numbered = head.value().number() != null
                && head.value().title() == null
                && head.value().type().equals(titled.value().type())
                && titled.span().start() - head.span().end() <= GAZETTE;
        Mention<Citation> known = numbered ? head : titled;
        enter(known, titled, title, new Span(place, end));
    }

    /** Whether a citation without number has a title that ends at a place. */
    private static boolean reaches(Mention<Citation> mention, int place) {
        String title = mention.value().title();
        return title != null
                && mention.value().number() == null
                && mention.span().end() + title.length() + SLACK >= place;
    }

    private void enter(Mention<Citation> known, Mention<Citation> titled, String title, Span body) {
        Citation told = known.value();
        int end = titled.span().end();
        Span about = new Span(end, end + SLACK + title.length());
        Citation named = told.issuer() == null ? issuedAs(told, about, true) : told;
        Citation placed = named.issuer() == null ? issuedIn(told, about) : named;
        Citation citation = placed.issuer() == null ? issuedAs(told, body, false) : placed;
        Issuer issuer = issuers.of(new Mention<>(citation, known.span(), known.rule()), known.span());
        Region region = issuer.region();
        Instrument entry = new Instrument(
                issuer.type(),
                region == null ? null : region.code(),
                issuer.ground(),
                citation.number(),
                citation.year(),
                title,
                known.span());
        entry.titledInFull = true;
        entry.entry = true;
        entry.status = citation.number() == null ? RegulationStatus.IN_FORCE : null;
        entry.rules.add("regulation.listed");
        entries.put(known.span().start(), entry);
    }

    /** An instrument amends those of its own issuer, as its title tells, and rests on them, which the abstract names in full. */
    private Citation issuedAs(Citation bare, Span place, boolean alike) {
        for (Mention<Citation> other : Reading.in(reading.citations(), place)) {
            Region issuer = other.value().issuer();
            boolean fits = !alike || other.value().type().equals(bare.type());
            if (fits && issuer != null && issuer.level() != Region.Level.NATION) {
                return by(issuer, bare);
            }
        }
        return bare;
    }

    /** "… di Lingkungan Pemerintah Provinsi Gorontalo": where it holds. */
    private Citation issuedIn(Citation bare, Span title) {
        Region issuer = issuers.within(title, Offices.levels(Offices.type(bare.type(), bare.office()), bare.office()));
        return issuer == null ? bare : by(issuer, bare);
    }

    private static Citation by(Region issuer, Citation bare) {
        return new Citation(bare.type(), bare.office(), bare.draft(), issuer, bare.number(), bare.year(), bare.title());
    }
}
