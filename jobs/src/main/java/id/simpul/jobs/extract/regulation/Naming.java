package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Fact.RegulationType;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.regulation.Clauses.Clause;
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

/** From a citation to the instrument that it names: a numbered one always, one without number where the text tells of its fate. */
final class Naming {

    /** A number or a dash before an item of a list. */
    private static final int LONGEST_MARK = 8;

    private static final int LONGEST_DATED = 40;

    private static final Pattern DATED =
            Pattern.compile("[\\s,(]{0,3}(?:ter)?(?:tanggal|tgl)\\b\\.?\\s{0,3}", Pattern.CASE_INSENSITIVE);

    private static final Pattern ABOUT =
            Pattern.compile("[\\s,]{0,3}(?:\\([^)]{1,40}\\)[\\s,]{0,3})?(?:tentang|ttg)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEXT = Pattern.compile("[\\s,;]{0,4}(?:(?:dan|serta|maupun)\\s{1,2})?");

    private final Reading reading;
    private final Issuers issuers;
    private final Ledger ledger;
    private final Announced announced;
    /** Whether the document is a text of law. */
    private final boolean law;

    Naming(Reading reading, Issuers issuers, Ledger ledger, Announced announced, boolean law) {
        this.reading = reading;
        this.issuers = issuers;
        this.ledger = ledger;
        this.announced = announced;
        this.law = law;
    }

    /** The instrument that a citation names, or null where it tells of none. */
    @Nullable
    Instrument named(Mention<Citation> mention, Clause clause, @Nullable Instrument before, String left, String right) {
        Citation citation = mention.value();
        Issuer issuer = issuers.of(mention, clause.span());
        Region region = issuer.region();
        boolean alike = issuer.ground() == Instrument.Ground.HOME && before != null && before.type == issuer.type();
        String shared = alike && before != null ? before.region : null;
        Instrument instrument = new Instrument(
                issuer.type(),
                shared != null ? shared : region == null ? null : region.code(),
                issuer.ground(),
                citation.number(),
                citation.year(),
                citation.title(),
                mention.span());
        instrument.rules.add(mention.rule());
        instrument.calledDraft = citation.draft();
        instrument.several = citation.number() == null && citation.title() == null && DraftCount.before(left) > 1;
        instrument.titledInFull = ABOUT.matcher(right).lookingAt();
        instrument.calledDecree = citation.type().equals("decree");
        RegulationStatus listed =
                announced.status(mention.span().start() - clause.span().start());
        if (citation.number() != null) {
            boolean ended = listed == RegulationStatus.REVOKED && !citation.draft() && !nested(mention, before);
            instrument.status = ended ? listed : citation.draft() ? RegulationStatus.DRAFT : null;
            instrument.enacted(dayBehind(mention));
            return ledger.add(instrument);
        }
        boolean pointing = mention.rule().equals("citation.pointing");
        boolean issued = mention.rule().equals("citation.issued");
        if (issuer.type() == RegulationType.PERDES
                && region == null
                && !pointing
                && villages(instrument, Unnumbered.status(citation.draft(), false, left, right))) {
            return null;
        }
        if (citation.issuer() == null && !pointing && owned(instrument, clause, citation, left, right)) {
            return null;
        }
        Instrument last = ledger.last(issuer.type());
        boolean back = pointing && last != null; // "perwalnya sudah ada": nothing else it could point at
        RegulationStatus status =
                alone(instrument, clause) ? Unnumbered.status(citation.draft(), back, left, right) : null;
        status = status == null && issued && alone(instrument, clause) ? RegulationStatus.IN_FORCE : status;
        if (pointing && last != null && last.calledDraft && status != null) {
            last.tell(status);
            return last;
        }
        if (status == null
                && listed == RegulationStatus.IN_FORCE
                && instrument.title != null
                && alone(instrument, clause)) {
            status = listed;
        }
        if (status == null && !citation.draft() && alone(instrument, clause) && follows(before, instrument, left)) {
            status = RegulationStatus.IN_FORCE;
        }
        if (status == null) {
            if (last != null && last.number == null && Objects.equals(last.region, instrument.region)) {
                last.entitle(instrument);
            }
            Instrument entitled = instrument.title == null ? null : ledger.entitled(issuer.type(), instrument.title);
            return entitled != null ? entitled : last;
        }
        if (citation.draft() && (listed == RegulationStatus.IN_FORCE || goesOn(before, instrument, left))) {
            status = RegulationStatus.IN_FORCE;
        }
        instrument.status = status;
        instrument.rules.add("regulation.unnumbered");
        Instrument held = ledger.unnumbered(instrument);
        if (region != null
                && issuer.ground() == Instrument.Ground.SENTENCE
                && mention.rule().equals("citation.unnumbered")) {
            issuers.surroundings()
                    .besides(mention.span(), clause.span(), region)
                    .forEach(other -> ledger.unnumbered(instrument.of(other.code())));
        }
        return held;
    }

    /** Notes an instrument without number that several regions are said to have behind it; false where none are. */
    private boolean owned(Instrument instrument, Clause clause, Citation citation, String left, String right) {
        List<Region> owners = issuers.surroundings()
                .owners(instrument.span, clause.span(), Offices.levels(instrument.type, citation.office()));
        RegulationStatus told = owners.isEmpty() ? null : Unnumbered.status(citation.draft(), false, left, right);
        boolean several = told == null && owners.size() > 1 && !citation.draft() && Unnumbered.had(left);
        RegulationStatus status = several ? RegulationStatus.IN_FORCE : told;
        if (status == null || law || clause.section() != Section.OTHER) {
            return false;
        }
        instrument.status = status;
        instrument.rules.add("regulation.owners");
        owners.forEach(owner -> ledger.unnumbered(instrument.of(owner.code())));
        return true;
    }

    /** Notes an instrument without number that several villages have, which are listed behind it; false where none are. */
    private boolean villages(Instrument instrument, @Nullable RegulationStatus status) {
        List<Region> villages =
                status == null ? List.of() : issuers.surroundings().villages(instrument.span);
        instrument.status = status;
        instrument.rules.add("regulation.villages");
        villages.forEach(village -> ledger.unnumbered(instrument.of(village.code())));
        return !villages.isEmpty();
    }

    /** Whether an adopted draft is named with others ("menyetujui Raperda A, Raperda B, dan Raperda C"). */
    private static boolean goesOn(@Nullable Instrument before, Instrument draft, String left) {
        return before != null && before.calledDraft && follows(before, draft, left);
    }

    /** Whether an instrument is the next in a row of those that are there ("Perda A, Perda B, dan Perda C"). */
    private static boolean follows(@Nullable Instrument before, Instrument draft, String left) {
        return before != null
                && before.number == null
                && before.status == RegulationStatus.IN_FORCE
                && draft.title != null
                && before.type == draft.type
                && before.title != null
                && left.contains(before.title)
                && NEXT.matcher(left.substring(left.lastIndexOf(before.title) + before.title.length()))
                        .matches();
    }

    /** Whether a citation stands in the title of the one before. */
    private static boolean nested(Mention<Citation> mention, @Nullable Instrument before) {
        return before != null
                && before.title != null
                && mention.span().start() < before.span.end() + before.title.length() + LONGEST_MARK;
    }

    /** The day right behind a number ("Nomor 300/338/2022 tertanggal 21 November 2022"), or null. */
    private @Nullable LocalDate dayBehind(Mention<Citation> mention) {
        int end = mention.span().end();
        String text = reading.text();
        Matcher dated = DATED.matcher(text).region(end, Math.min(text.length(), end + LONGEST_DATED));
        return dated.lookingAt()
                ? Reading.in(reading.dates(), new Span(end, dated.end() + LONGEST_MARK)).stream()
                        .filter(date -> date.value().grain() == When.Grain.DAY)
                        .map(date -> date.value().start())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Whether an instrument without number may be a fact here: a text of law speaks of instruments in general. */
    private boolean alone(Instrument instrument, Clause clause) {
        if (instrument.type == RegulationType.UU) {
            return instrument.title != null;
        }
        return instrument.region != null
                && !law
                && clause.section() == Section.OTHER
                && instrument.type != RegulationType.OTHER;
    }
}
