package id.simpul.jobs.extract.regulation;

import id.simpul.jobs.extract.Fact.RegulationStatus;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.extract.regulation.Clauses.Clause;
import id.simpul.jobs.extract.regulation.Issuers.Issuer;
import id.simpul.jobs.language.Citation;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drafts that the text lists by their titles alone, in the sentence that names them, in the next, or in lines under it. For one document. */
final class DraftLists {

    private static final int REACH = 400;
    private static final int FAR = 1600;
    private static final int LONGEST_LINE = 200;

    private final Reading reading;
    private final Issuers issuers;
    private final Ledger ledger;
    private final Announced announced;

    /** The drafts whose titles stand in the lines under the sentence. */
    private @Nullable Mention<Citation> opened;
    /** The drafts that were counted last, and how many. */
    private @Nullable Mention<Citation> lastCounted;

    private int lastCount;
    /** The drafts in general that were named last. */
    private @Nullable Mention<Citation> lastNamed;
    /** The drafts whose titles the last clause lists. */
    private @Nullable Mention<Citation> listed;

    /** @param span where its title stands */
    record Item(Span span, Instrument draft) {}

    /** @param head the citation in the clause that names the drafts, null where it stands in one before */
    record Titles(@Nullable Mention<Citation> head, List<Item> items) {

        static final Titles NONE = new Titles(null, List.of());

        boolean isEmpty() {
            return items.isEmpty();
        }

        /** The draft in whose title a place stands, or null. */
        @Nullable
        Item at(int place) {
            for (Item item : items) {
                if (item.span().start() <= place && place < item.span().end()) {
                    return item;
                }
            }
            return null;
        }
    }

    DraftLists(Reading reading, Issuers issuers, Ledger ledger, Announced announced) {
        this.reading = reading;
        this.issuers = issuers;
        this.ledger = ledger;
        this.announced = announced;
    }

    /** The drafts that a clause lists by title; to be asked of each clause in turn. */
    Titles in(Clause clause, List<Mention<Citation>> citations) {
        String told = clause.span().of(reading.text());
        Titles line = line(clause, told, citations);
        if (!line.isEmpty()) {
            return line;
        }
        Span ordinal = lastCounted == null
                        || clause.span().start() > lastCounted.span().end() + FAR
                ? null
                : TitleList.ordinal(told);
        if (lastCounted != null && ordinal != null) {
            return new Titles(null, drafts(lastCounted, clause, clause.span().start(), List.of(ordinal)));
        }
        Mention<Citation> before = listed;
        listed = null;
        for (Mention<Citation> mention : citations) {
            List<Item> items = behind(mention, clause);
            if (!items.isEmpty()) {
                listed = mention;
                return new Titles(mention, items);
            }
        }
        if (before != null && clause.span().start() < before.span().end() + FAR) {
            List<Item> items = drafts(before, clause, clause.span().start(), TitleList.further(told));
            listed = items.isEmpty() ? null : before;
            return new Titles(null, items);
        }
        return citations.isEmpty() ? new Titles(null, counted(clause, told)) : Titles.NONE;
    }

    /** An item of a list in lines of its own. */
    private Titles line(Clause clause, String told, List<Mention<Citation>> citations) {
        Mention<Citation> head = opened;
        if (head == null) {
            return Titles.NONE;
        }
        Span title = TitleList.item(told);
        if (title == null
                && citations.stream().allMatch(mention -> mention.value().number() != null)) {
            title = TitleList.plain(told);
        }
        if (title == null && (citations.isEmpty() || told.length() > LONGEST_LINE) && !TitleList.leadsOn(told)) {
            opened = null;
        }
        return title == null
                ? Titles.NONE
                : new Titles(null, drafts(head, clause, clause.span().start(), List.of(title)));
    }

    /** The list behind the citation of drafts in general. */
    private List<Item> behind(Mention<Citation> mention, Clause clause) {
        Citation citation = mention.value();
        if (citation.number() != null) {
            return List.of();
        }
        String text = reading.text();
        int start = mention.span().start();
        int count = DraftCount.before(text.substring(Math.max(clause.span().start(), start - REACH), start));
        boolean passed = count >= 2 && announced.status(start - clause.span().start()) == RegulationStatus.IN_FORCE;
        if (!citation.draft() && !passed) {
            return List.of();
        }
        if (count >= 2) {
            lastCounted = mention;
            lastCount = count;
        }
        int end = mention.span().end();
        String behind = text.substring(end, Math.max(end, Math.min(clause.span().end(), end + FAR)));
        if (citation.title() != null) {
            return drafts(mention, clause, end, TitleList.shared(behind, count));
        }
        lastNamed = citation.draft() ? mention : lastNamed;
        if (TitleList.leadsOn(behind)) {
            opened = mention;
            return List.of();
        }
        return drafts(mention, clause, end, TitleList.titles(behind, count));
    }

    /** "Kelima raperda itu adalah; …": the list of what was counted, in a sentence without citation. */
    private List<Item> counted(Clause clause, String told) {
        Mention<Citation> named = lastNamed;
        if (named != null && clause.span().start() < named.span().end() + REACH && TitleList.leadsOnAgain(told)) {
            opened = named;
        }
        Mention<Citation> last = lastCounted;
        if (last == null || clause.span().start() >= last.span().end() + REACH) {
            return List.of();
        }
        opened = TitleList.leadsOn(told) ? last : opened;
        return drafts(last, clause, clause.span().start(), TitleList.titles(told, lastCount));
    }

    /** A draft a title, unless the titles have citations of their own. */
    private List<Item> drafts(Mention<Citation> head, Clause clause, int from, List<Span> titles) {
        List<Item> items = new ArrayList<>();
        if (titles.isEmpty()
                || cited(titles.get(0).cover(titles.get(titles.size() - 1)).shift(from))) {
            return items;
        }
        int offset = from - clause.span().start();
        RegulationStatus told = head.value().draft() ? announced.ofDrafts(offset) : announced.status(offset);
        for (Span title : titles) {
            Span span = title.shift(from);
            items.add(new Item(span, draft(head, clause, span, told)));
        }
        return items;
    }

    /** Whether more than one of the titles follows a type of its own ("Raperda A, Raperda B"), which naming reads. */
    private boolean cited(Span list) {
        long own = Reading.in(reading.citations(), list).stream()
                .filter(mention -> mention.value().number() == null
                        && mention.value().issuer() != Region.NATION
                        && mention.value().title() != null)
                .count();
        return own > 1;
    }

    private Instrument draft(Mention<Citation> mention, Clause clause, Span title, @Nullable RegulationStatus told) {
        Issuer issuer = issuers.of(mention, clause.span());
        Region region = issuer.region();
        Instrument draft = new Instrument(
                issuer.type(),
                region == null ? null : region.code(),
                issuer.ground(),
                null,
                null,
                TitleList.folded(title.of(reading.text())),
                mention.span());
        draft.calledDraft = true;
        draft.status = told == RegulationStatus.IN_FORCE ? told : RegulationStatus.DRAFT;
        draft.rules.add("regulation.title-list");
        return ledger.unnumbered(draft);
    }
}
