package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.regulation.Clauses.Clause;
import id.simpul.jobs.extract.regulation.Clauses.Section;
import id.simpul.jobs.language.Citation;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One document's instruments, clause by clause. For one document and one thread. */
final class RegulationReading {

    private static final int REACH = 400;
    /** A number or a dash before an item of a list. */
    private static final int LONGEST_MARK = 8;

    /** "- Pasal 18 ayat (6) UUD 1945, …": with what a legal basis begins. */
    private static final Pattern CONSTITUTION =
            Pattern.compile("[\\s:•*\\-–]{0,6}(?:[0-9]{1,2}[.)]\\s{0,3}|[a-z][.)]\\s)?Pasal [0-9]{1,2}[^;.]{0,60}");

    private static final Pattern OUT_OF_FORCE = Pattern.compile(
            "\\s{0,3}(?:status\\s{0,2}:?\\s{0,2})?(?:sudah |telah )?(?:tidak berlaku|dicabut)(?: lagi)?[\\s.]{0,3}",
            Pattern.CASE_INSENSITIVE);

    private static final int STATED_WITHIN = 3;

    /** "Raperda … ditetapkan menjadi Perda Nomor 4 Tahun 2021". */
    private static final Pattern BECAME = Pattern.compile(
            "\\b(?:ditetapkan|disahkan|diundangkan|disetujui|resmi|telah|sudah|kini)\\s(?:\\S{1,14}\\s){0,3}(?:menjadi|jadi|sebagai)\\s$",
            Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final Issuers issuers;
    private final List<Clause> clauses;
    private final Ledger ledger;
    private final @Nullable Instrument own;
    private final RegulationRows rows;
    private final Announced announced = new Announced();
    private final DraftLists drafts;
    private final Naming naming;
    private final Endings endings;
    private final Listing listing;
    /** Rows and entries, and what holds them. */
    private final Map<Instrument, Instrument> entered = new IdentityHashMap<>();
    /** How many more lines may tell the state of the entry before them. */
    private int stated;
    /** The instrument that was named last. */
    private @Nullable Instrument recent;
    /** What the heading over a list of instruments says they do, and whose they are. */
    private @Nullable Cues fate;

    private @Nullable Instrument fated;

    RegulationReading(Reading reading) {
        this.reading = reading;
        LocalDate published = reading.document().metadata().published();
        this.ledger = new Ledger(published == null ? null : published.getYear());
        this.issuers = new Issuers(reading);
        this.clauses = Clauses.of(reading);
        Instrument document = new OwnInstrument(reading, clauses, issuers).find();
        this.own = document == null ? null : enter(document);
        boolean law = own != null && own.rules.contains(Regulations.FRONT_PAGE);
        this.drafts = new DraftLists(reading, issuers, ledger, announced);
        this.naming = new Naming(reading, issuers, ledger, announced, law);
        this.listing = new Listing(reading, issuers);
        this.endings = new Endings(own == null && listing.isEmpty() ? "" : reading.text());
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
            state(told);
        } else {
            stated = citations.get(citations.size() - 1).value().number() == null ? 0 : STATED_WITHIN;
        }
        DraftLists.Titles titles = drafts.in(clause, citations);
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
            DraftLists.Item item = titles.at(start);
            if (mention == titles.head() || item != null && mention.value().number() == null) {
                from = end;
                continue;
            }
            if (item != null) {
                mention = within(item, mention);
                deeds.enter(item.draft());
                from = Math.max(from, item.span().start());
            }
            Instrument named = naming.named(mention, clause, deeds.before(), whole, rest);
            if (named != null) {
                if (fate != null && i == 0) {
                    fate.apply(fated, named);
                }
                String between = words(Math.max(from, start - REACH), start);
                Instrument draft = deeds.before();
                if (draft != null
                        && draft != named
                        && draft.calledDraft
                        && draft.number == null
                        && named.number != null
                        && draft.type == named.type
                        && BECAME.matcher(between).find()) {
                    ledger.becomes(draft, named);
                }
                deeds.tell(named, mention.value().title(), between, words(end, Math.min(until, end + REACH)));
                if (subject != null && !deeds.nested() && endings.holds(mention.span())) {
                    Cues.REVOKES.apply(subject, named);
                }
                recent = named;
            }
            from = end;
        }
    }

    /** Takes up a line under an entry of a list that says nothing but that it is no longer in force. */
    private void state(String told) {
        Instrument entry = recent;
        if (entry != null && stated-- > 0 && OUT_OF_FORCE.matcher(told).matches()) {
            entry.tell(RegulationStatus.REVOKED);
            entry.rules.add("regulation.state-line");
        }
    }

    /** A citation in the title of a listed draft: its own title ends no later. */
    private Mention<Citation> within(DraftLists.Item item, Mention<Citation> mention) {
        Citation told = mention.value();
        String rest = words(mention.span().end(), item.span().end()).replaceAll("\\s+", " ");
        String title = told.title();
        int at = title == null ? -1 : rest.toLowerCase(Locale.ROOT).indexOf("tentang ");
        if (title == null || at < 0) {
            return mention;
        }
        String about = rest.substring(at + "tentang ".length()).strip();
        return !title.startsWith(about) || about.isEmpty()
                ? mention
                : new Mention<>(
                        new Citation(
                                told.type(),
                                told.office(),
                                told.draft(),
                                told.issuer(),
                                told.number(),
                                told.year(),
                                about),
                        mention.span(),
                        mention.rule());
    }

    /** An abstract's item that begins with an instrument is one of those on which the own one rests. */
    private Section section(Clause clause, List<Mention<Citation>> citations) {
        int first = citations.isEmpty() ? -1 : citations.get(0).span().start();
        boolean opens = first >= 0
                && (first - clause.span().start() < LONGEST_MARK
                        || CONSTITUTION
                                .matcher(words(clause.span().start(), first))
                                .matches());
        return clause.section() == Section.ABSTRACT && !opens ? Section.CONSIDERING : clause.section();
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
