package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Fact.Rank;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;

/** One document's initiatives, sentence by sentence. For one document and one thread. */
final class InitiativeReading {

    private final Reading reading;
    private final Territory territory;
    private final Roll roll;
    private final Bodies bodies;
    private final Programmes programmes;
    private final Sequel sequel;

    InitiativeReading(Reading reading) {
        this.reading = reading;
        territory = new Territory(reading);
        roll = new Roll(reading);
        bodies = new Bodies(territory, roll);
        programmes = new Programmes(territory, roll);
        sequel = new Sequel(territory, roll);
    }

    List<Finding<Initiative>> findings() {
        return roll.findings();
    }

    void enacted(Finding<Regulation> finding) {
        Finding<Initiative> initiative = Enacted.of(finding, reading);
        if (initiative != null) {
            boolean plan = initiative.fact().initiativeKind() == InitiativeKind.ACTION_PLAN;
            roll.add(plan ? "rad" : Roll.ENACTED, initiative);
        }
    }

    void read() {
        List<Named> names = Named.find(reading.text());
        List<Span> sentences = names.isEmpty() ? List.of() : prose();
        int next = 0;
        Named programme = null;
        Named award = null;
        Named body = null;
        Named topic = null;
        int told = 0;
        List<Passage> headlines = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            Span behind = i + 1 < sentences.size() ? sentences.get(i + 1) : new Span(sentence.end(), sentence.end());
            while (next < names.size() && names.get(next).span().start() < sentence.start()) {
                next++;
            }
            int first = next;
            for (; next < names.size() && names.get(next).span().start() < sentence.end(); next++) {
                Named named = names.get(next);
                Passage passage = Passage.of(reading, named, sentence, behind);
                if (passage.headline() && named.kind() != InitiativeKind.AWARD) {
                    headlines.add(passage);
                } else {
                    read(passage);
                }
                programme = named.kind() == InitiativeKind.COMMUNITY_PROGRAMME ? named : null;
                award = named.kind() == InitiativeKind.AWARD ? named : null;
                body = Sequel.followed(named.kind()) ? named : null;
                topic = named.kind() == InitiativeKind.AWARD ? null : named;
                told = i;
            }
            if (next == first && programme != null) {
                programmes.goOn(Passage.of(reading, programme, sentence, behind));
            }
            if (next == first && body != null && i - told <= Sequel.REACH) {
                sequel.read(Passage.of(reading, body, sentence, behind), i - told);
            }
            if (next == first && topic != null && i - told <= Sequel.REACH) {
                bodies.goOn(Passage.of(reading, topic, sentence, behind), i - told);
            }
            if (next == first && award != null) {
                awardGoesOn(Passage.of(reading, award, sentence, behind));
            }
        }
        headlines.stream().filter(passage -> !roll.tells(passage.named())).forEach(this::read);
    }

    private void read(Passage passage) {
        switch (passage.named().kind()) {
            case AWARD -> award(passage);
            case COMMUNITY_PROGRAMME -> {
                if (!programmes.read(passage)) {
                    bodies.read(passage);
                }
            }
            case ACTION_PLAN, TASK_FORCE, SERVICE_UNIT, PROCEDURE, HOTLINE, INFORMATION_SYSTEM, OTHER ->
                bodies.read(passage);
        }
    }

    private void award(Passage passage) {
        String words = passage.words();
        int verb = Awards.given(words, passage.start(), passage.end());
        if (verb < 0) {
            return;
        }
        List<Awards.Given> each = Awards.each(words, passage.start(), Timing.years(reading, passage.sentence()));
        if (!each.isEmpty()) {
            each(passage, each, passage.sentence().start() + Math.min(verb, passage.start()));
            return;
        }
        Rank rank = Awards.rank(words, passage.start());
        rank = rank != null ? rank : Awards.rank(words, Math.min(verb, passage.start()));
        rank = rank != null ? rank : Awards.rankGoingOn(passage.wordsBehind());
        Span name = passage.named().span();
        Timing told = Timing.nearest(reading, passage.sentence(), new Span(name.end(), name.end()));
        if (told.year() == null && Awards.longAgo(words)) {
            return;
        }
        Timing timing = told.year() != null ? told : Timing.ofEvent(reading, passage.behind());
        double confidence = told.year() == null ? 0.65 : 0.9;
        int subject = passage.sentence().start() + Math.min(verb, passage.start());
        for (Region region : territory.subjects(passage.sentence(), subject)) {
            roll.add(passage, region, timing, rank, null, List.of(), confidence, "initiative.award");
        }
    }

    /** "Pada 2018 meraih kategori Madya", "baru memperoleh tingkat Pratama pada Juli lalu": a sentence behind that names it. */
    private void awardGoesOn(Passage passage) {
        Span sentence = passage.sentence();
        String words = passage.words().substring(0, Awards.reached(passage.words()));
        Span reached = new Span(sentence.start(), sentence.start() + words.length());
        List<Integer> years = Timing.years(reading, reached);
        if (years.isEmpty()) {
            Integer year = Timing.nearest(reading, reached, new Span(reached.end(), reached.end()))
                    .year();
            years = year == null ? List.of() : List.of(year);
        }
        each(passage, Awards.goingOn(words, years), sentence.end());
    }

    private void each(Passage passage, List<Awards.Given> awards, int subject) {
        for (Region region : territory.subjects(passage.sentence(), subject)) {
            awards.forEach(given -> roll.add(
                    passage,
                    region,
                    new Timing(given.year(), null),
                    given.rank(),
                    null,
                    List.of(),
                    0.8,
                    Roll.EACH_YEAR));
        }
    }

    /** The sentences outside tables: cells tell of other things. */
    private List<Span> prose() {
        List<Span> prose = new ArrayList<>();
        List<Span> sentences = reading.sentences();
        int next = 0;
        for (Block block : reading.document().blocks()) {
            while (next < sentences.size()
                    && sentences.get(next).start() < block.span().start()) {
                next++;
            }
            while (next < sentences.size()
                    && sentences.get(next).start() < block.span().end()) {
                if (!(block instanceof Block.Table)) {
                    prose.add(sentences.get(next));
                }
                next++;
            }
        }
        return prose;
    }
}
