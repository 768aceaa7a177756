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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One document's instruments, clause by clause. For one document and one thread. */
final class RegulationReading {

    private static final int REACH = 400;

    private final Reading reading;
    private final Issuers issuers;
    private final List<Clause> clauses;
    private final Ledger ledger;
    private final @Nullable Instrument own;
    private final RegulationRows rows;
    /** The instrument that was named last. */
    private @Nullable Instrument recent;

    RegulationReading(Reading reading) {
        this.reading = reading;
        LocalDate published = reading.document().metadata().published();
        this.ledger = new Ledger(published == null ? null : published.getYear());
        this.issuers = new Issuers(reading);
        this.clauses = Clauses.of(reading);
        OwnInstrument found = new OwnInstrument(reading, issuers);
        Instrument document = found.find();
        this.own = document == null ? null : ledger.add(document);
        this.rows = new RegulationRows(reading, issuers);
    }

    List<Finding<Regulation>> findings() {
        for (Clause clause : clauses) {
            read(clause, Reading.in(reading.citations(), clause.span()));
        }
        List<Finding<Regulation>> findings = new ArrayList<>();
        for (Instrument instrument : ledger.facts()) {
            findings.add(finding(instrument));
        }
        return findings;
    }

    private void read(Clause clause, List<Mention<Citation>> citations) {
        Instrument row = rows.instrument(clause);
        Instrument subject = row == null ? own : row.number == null ? ledger.unnumbered(row) : ledger.add(row);
        issuers.own(subject == null ? null : subject.region);
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
            String whole = words(Math.max(clause.span().start(), start - REACH), start);
            String rest = words(end, Math.min(clause.span().end(), end + REACH));
            Instrument named = named(mention, clause, deeds.before(), whole, rest);
            if (named != null) {
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
        instrument.calledDecree = citation.type().equals("decree");
        if (citation.number() != null) {
            instrument.status = citation.draft() ? RegulationStatus.DRAFT : null;
            return ledger.add(instrument);
        }
        boolean pointing = mention.rule().equals("citation.pointing");
        RegulationStatus status =
                alone(instrument, clause) ? Unnumbered.status(citation.draft(), pointing, left, right) : null;
        Instrument last = ledger.last(issuer.type());
        if (pointing && last != null && last.calledDraft && status != null) {
            last.tell(status);
            return last;
        }
        if (status == null) {
            return last;
        }
        instrument.status = status;
        instrument.rules.add("regulation.unnumbered");
        return ledger.unnumbered(instrument);
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
