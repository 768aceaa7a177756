package id.simpul.jobs.extract.initiative;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.extract.Fact.Initiative;
import id.simpul.jobs.extract.Fact.InitiativeKind;
import id.simpul.jobs.extract.Fact.Regulation;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.Reading;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;

/** One document's initiatives, sentence by sentence. For one document and one thread. */
final class InitiativeReading {

    private static final String RANKED = "ranked";

    private static final int LEADING = 5;

    private final Reading reading;
    private final Territory territory;
    private final Roll roll;
    private final Bodies bodies;
    private final Programmes programmes;
    private final Sequel sequel;
    private final AwardReading awards;

    InitiativeReading(Reading reading) {
        this.reading = reading;
        territory = new Territory(reading);
        roll = new Roll(reading);
        bodies = new Bodies(territory, roll);
        programmes = new Programmes(territory, roll);
        sequel = new Sequel(territory, roll);
        awards = new AwardReading(reading, territory, roll);
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
        List<Named> names = withoutRanks(Named.find(reading.text()));
        List<Span> sentences = prose();
        int next = 0;
        Named programme = null;
        Named award = null;
        Named body = null;
        Named topic = null;
        int told = 0;
        int awarded = 0;
        List<Passage> headlines = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            Span behind = i + 1 < sentences.size() ? sentences.get(i + 1) : new Span(sentence.end(), sentence.end());
            while (next < names.size() && names.get(next).span().start() < sentence.start()) {
                next++;
            }
            int first = next;
            for (; next < names.size() && names.get(next).span().start() < sentence.end(); next++) {
                Named named = names.get(next).inVillages(reading, sentence);
                Passage passage = Passage.of(reading, named, sentence, behind);
                if (passage.headline() && named.kind() != InitiativeKind.AWARD) {
                    headlines.add(passage);
                } else {
                    read(passage);
                }
                programme = named.kind() == InitiativeKind.COMMUNITY_PROGRAMME ? named : null;
                if (named.kind() == InitiativeKind.AWARD) {
                    award = named;
                    awarded = i;
                }
                body = Sequel.followed(named.kind()) ? named : null;
                topic = named.kind() == InitiativeKind.AWARD ? null : named;
                told = i;
            }
            if (next == first && launches(i)) {
                Named launched = Launched.in(reading, sentence);
                if (launched != null) {
                    bodies.read(Passage.of(reading, launched, sentence, behind));
                }
            }
            if (next == first && programme != null) {
                programmes.goOn(Passage.of(reading, programme, sentence, behind));
            }
            if (next == first && body != null && i - told <= Sequel.REACH) {
                sequel.read(Passage.of(reading, body, sentence, behind), i - told);
            }
            if (next == first && topic != null && i - told <= Sequel.REACH) {
                bodies.goOn(Passage.of(reading, topic, sentence, behind), i - told);
                Named again = Sequel.again(reading, topic, sentence);
                if (again != null) {
                    bodies.goOnAbout(Passage.of(reading, again, sentence, behind), topic.span(), sentences.get(told));
                }
            }
            if (next == first && award != null) {
                awarded = awards.goOn(Passage.of(reading, award, sentence, behind), i - awarded) ? i : awarded;
            }
        }
        headlines.stream()
                .filter(passage -> !roll.tells(
                        passage.named(), territory.of(passage.named().span(), passage.sentence())))
                .forEach(this::read);
    }

    /** What is new stands at the head of a story. */
    private static boolean launches(int sentence) {
        return sentence > 0 && sentence < LEADING;
    }

    private void read(Passage passage) {
        switch (passage.named().kind()) {
            case AWARD -> awards.read(passage);
            case COMMUNITY_PROGRAMME -> {
                if (!programmes.read(passage)) {
                    bodies.read(passage);
                }
            }
            case ACTION_PLAN, TASK_FORCE, SERVICE_UNIT, PROCEDURE, HOTLINE, INFORMATION_SYSTEM, OTHER ->
                bodies.read(passage);
        }
    }

    /** "predikat Nindya" is the award itself where no other name tells of one. */
    private static List<Named> withoutRanks(List<Named> names) {
        boolean named = names.stream()
                .anyMatch(name ->
                        name.kind() == InitiativeKind.AWARD && !name.what().equals(RANKED));
        return named
                ? names.stream().filter(name -> !name.what().equals(RANKED)).toList()
                : names;
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
