package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Fact.RegulationType;
import id.simpul.jobs.extract.Finding;
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
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One document's instruments, clause by clause. For one document and one thread. */
final class RegulationReading {

    private static final int REACH = 400;
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
    private final List<Clause> clauses;
    private final Ledger ledger;
    private final @Nullable Instrument own;
    private final RegulationRows rows;
    private final Announced announced = new Announced();
    private final Listing listing;
    /** Rows and entries, and what holds them. */
    private final Map<Instrument, Instrument> entered = new IdentityHashMap<>();
    /** The instrument that was named last. */
    private @Nullable Instrument recent;
    /** What the heading over a list of instruments says they do, and whose they are. */
    private @Nullable Cues fate;

    private @Nullable Instrument fated;
    /** The drafts that a sentence counts, whose titles stand in the lines under it. */
    private @Nullable Mention<Citation> counted;
    /** The drafts that were counted last, and how many. */
    private @Nullable Mention<Citation> lastCounted;

    private int lastCount;

    RegulationReading(Reading reading) {
        this.reading = reading;
        LocalDate published = reading.document().metadata().published();
        this.ledger = new Ledger(published == null ? null : published.getYear());
        this.issuers = new Issuers(reading);
        this.clauses = Clauses.of(reading);
        Instrument document = new OwnInstrument(reading, clauses, issuers).find();
        this.own = document == null ? null : enter(document);
        this.listing = new Listing(reading, issuers);
        this.rows = new RegulationRows(reading, issuers);
    }

    /** The instrument as it is held, once for all its mentions. */
    private Instrument enter(Instrument instrument) {
        Instrument held = entered.get(instrument);
        if (held != null) {
            return held;
        }
        held = instrument.number == null ? ledger.unnumbered(instrument) : ledger.add(instrument);
        entered.put(instrument, held);
        return held;
    }

    List<Finding<Regulation>> findings() {
        for (Clause clause : clauses) {
            if (clause.section() != Section.RELATED) {
                read(clause, Reading.in(reading.citations(), clause.span()));
            }
        }
        List<Finding<Regulation>> findings = new ArrayList<>();
        for (Instrument instrument : ledger.facts()) {
            findings.add(finding(instrument));
        }
        return findings;
    }

    private void read(Clause clause, List<Mention<Citation>> citations) {
        Instrument row = rows.instrument(clause);
        Instrument subject = row == null ? entryOr(clause, own) : enter(row);
        issuers.own(subject == null ? null : subject.region);
        String told = clause.span().of(reading.text());
        announced.hear(told);
        heading(told, clause, citations, subject);
        if (citations.isEmpty()) {
            item(clause);
        }
        Section section = section(clause, citations);
        Deeds deeds = new Deeds(subject, section, recent);
        int from = clause.span().start();
        for (int i = 0; i < citations.size(); i++) {
            Mention<Citation> mention = citations.get(i);
            if (row != null && rows.tellsTheRow(clause, mention.span())) {
                from = mention.span().end();
                continue;
            }
            int start = mention.span().start();
            int end = mention.span().end();
            int until = i + 1 < citations.size()
                    ? citations.get(i + 1).span().start()
                    : clause.span().end();
            if (listing.begins(start)) { // in a text that lost its lines, within a clause
                subject = entryOr(new Clause(mention.span(), section, null, null, null), own);
                issuers.own(subject == null ? null : subject.region);
                deeds = new Deeds(subject, section, null);
                recent = subject;
                fate = null;
                from = end;
                continue;
            }
            String whole = words(Math.max(clause.span().start(), start - REACH), start);
            String rest = words(end, Math.min(clause.span().end(), end + REACH));
            if (titles(mention, clause, whole)) {
                break;
            }
            Instrument named = named(mention, clause, deeds.before(), whole, rest);
            if (named != null) {
                if (fate != null && i == 0) {
                    fate.apply(fated, named);
                }
                String between = words(Math.max(from, start - REACH), start);
                deeds.tell(named, mention.value().title(), between, words(end, Math.min(until, end + REACH)));
                recent = named;
            }
            from = end;
        }
    }

    /** An abstract's item that begins with an instrument is one of those on which the own one rests. */
    private Section section(Clause clause, List<Mention<Citation>> citations) {
        boolean opens = !citations.isEmpty()
                && citations.get(0).span().start() - clause.span().start() < 8;
        return clause.section() == Section.ABSTRACT && !opens ? Section.CONSIDERING : clause.section();
    }

    /** Whether drafts are listed by their titles alone behind the citation that counts them. */
    private boolean titles(Mention<Citation> mention, Clause clause, String left) {
        Citation citation = mention.value();
        int count = citation.draft() && citation.number() == null ? TitleList.counted(left) : 0;
        if (count < 2) {
            return false;
        }
        lastCounted = mention;
        lastCount = count;
        int end = mention.span().end();
        int stop = Math.max(end, clause.span().end());
        String behind = words(end, stop);
        if (TitleList.leadsOn(behind)) {
            counted = mention;
            return false;
        }
        List<String> titles = TitleList.titles(behind, count);
        if (titles.isEmpty()
                || Reading.in(reading.citations(), new Span(end, stop)).size() > 1) {
            return false;
        }
        RegulationStatus listed =
                announced.status(mention.span().start() - clause.span().start());
        titles.forEach(title -> draft(mention, clause, title, listed));
        return true;
    }

    /** An item of a list in lines of its own, under a sentence that counts drafts. */
    private void item(Clause clause) {
        String told = clause.span().of(reading.text());
        Mention<Citation> last = lastCounted;
        if (last != null && clause.span().start() < last.span().end() + REACH) {
            counted = TitleList.leadsOn(told) ? last : counted;
            TitleList.titles(told, lastCount).forEach(title -> draft(last, clause, title, announced.status(0)));
        }
        Mention<Citation> head = counted;
        String title = head == null ? null : TitleList.item(told);
        if (head != null && title != null) {
            draft(head, clause, title, announced.status(0));
        } else if (head != null && !TitleList.leadsOn(told)) {
            counted = null;
        }
    }

    private void draft(Mention<Citation> mention, Clause clause, String title, @Nullable RegulationStatus listed) {
        Issuer issuer = issuers.of(mention, clause.span());
        Region region = issuer.region();
        Instrument draft = new Instrument(
                issuer.type(),
                region == null ? null : region.code(),
                issuer.ground(),
                null,
                null,
                title,
                mention.span());
        draft.calledDraft = true;
        draft.status = listed == RegulationStatus.IN_FORCE ? listed : RegulationStatus.DRAFT;
        draft.rules.add("regulation.title-list");
        ledger.unnumbered(draft);
    }

    /** The instrument that a citation names, or null where it tells of none. */
    private @Nullable Instrument named(
            Mention<Citation> mention, Clause clause, @Nullable Instrument before, String left, String right) {
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
        if (issuer.type() == RegulationType.PERDES
                && region == null
                && !pointing
                && villages(instrument, Unnumbered.status(citation.draft(), false, left, right))) {
            return null;
        }
        RegulationStatus status =
                alone(instrument, clause) ? Unnumbered.status(citation.draft(), pointing, left, right) : null;
        Instrument last = ledger.last(issuer.type());
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
        if (status == null) {
            if (last != null && last.number == null && Objects.equals(last.region, instrument.region)) {
                last.entitle(instrument);
            }
            return last;
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
            issuers.besides(mention.span(), clause.span(), region)
                    .forEach(other -> ledger.unnumbered(instrument.of(other.code())));
        }
        return held;
    }

    /** The instrument whose entry in a list of entries a clause stands in, else the document's own. */
    private @Nullable Instrument entryOr(Clause clause, @Nullable Instrument own) {
        Instrument entry = listing.at(clause.span().start());
        return entry == null ? own : enter(entry);
    }

    /** Notes the heading of a list of instruments, and forgets it behind the list. */
    private void heading(String told, Clause clause, List<Mention<Citation>> citations, @Nullable Instrument subject) {
        Cues heading = citations.isEmpty() ? Fates.heading(told) : null;
        if (heading != null) {
            fated = subject != null ? subject : fate != null ? fated : recent;
            fate = heading;
        } else if (citations.isEmpty()
                || citations.get(0).span().start() - clause.span().start() > LONGEST_MARK) {
            fate = told.isBlank() ? fate : null;
        }
    }

    /** Notes an instrument without number that several villages have, which are listed behind it; false where none are. */
    private boolean villages(Instrument instrument, @Nullable RegulationStatus status) {
        List<Region> villages = status == null ? List.of() : issuers.villages(instrument.span);
        instrument.status = status;
        instrument.rules.add("regulation.villages");
        villages.forEach(village -> ledger.unnumbered(instrument.of(village.code())));
        return !villages.isEmpty();
    }

    /** Whether an adopted draft is named with others ("menyetujui Raperda A, Raperda B, dan Raperda C"). */
    private static boolean goesOn(@Nullable Instrument before, Instrument draft, String left) {
        return before != null
                && before.number == null
                && before.calledDraft
                && before.status == RegulationStatus.IN_FORCE
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
        boolean law = own != null && own.rules.contains(Regulations.FRONT_PAGE);
        return instrument.region != null
                && !law
                && clause.section() == Section.OTHER
                && instrument.type != RegulationType.OTHER;
    }

    private String words(int from, int to) {
        return reading.text().substring(from, Math.max(from, to));
    }

    private Finding<Regulation> finding(Instrument instrument) {
        return new Finding<>(
                instrument.fact(),
                instrument.span,
                instrument.sheet,
                instrument.cell,
                page(instrument.span),
                Confidence.of(instrument),
                List.copyOf(instrument.rules));
    }

    private @Nullable Integer page(Span span) {
        Clause clause = Clauses.at(clauses, span.start());
        return clause == null ? null : clause.page();
    }
}
