package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.regulation.Clauses.Clause;
import id.simpul.jobs.extract.regulation.Issuers.Issuer;
import id.simpul.jobs.language.Citation;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts that a sentence counts and the text lists by their titles alone, in the sentence or in lines under it. For one document. */
final class DraftLists {

    private static final int REACH = 400;

    private final Reading reading;
    private final Issuers issuers;
    private final Ledger ledger;
    private final Announced announced;

    /** The drafts that a sentence counts, whose titles stand in the lines under it. */
    private @Nullable Mention<Citation> counted;
    /** The drafts that were counted last, and how many. */
    private @Nullable Mention<Citation> lastCounted;

    private int lastCount;

    DraftLists(Reading reading, Issuers issuers, Ledger ledger, Announced announced) {
        this.reading = reading;
        this.issuers = issuers;
        this.ledger = ledger;
        this.announced = announced;
    }

    /** Whether drafts are listed by their titles alone behind the citation that counts them. */
    boolean titles(Mention<Citation> mention, Clause clause, String left) {
        Citation citation = mention.value();
        int count = citation.draft() && citation.number() == null ? TitleList.counted(left) : 0;
        if (count < 2) {
            return false;
        }
        lastCounted = mention;
        lastCount = count;
        int end = mention.span().end();
        int stop = Math.max(end, clause.span().end());
        String behind = reading.text().substring(end, stop);
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
    void item(Clause clause) {
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
}
