package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.TokenList;
import java.util.List;

/** Words around a number that say what it is to the others: a part, a comparison, something else; from {@code cues.csv}. */
final class Cues {

    enum Cue {
        /** What follows divides a number told before. */
        PART,
        /** As PART, and what it divides stands right before it: "18 korban, terdiri atas". */
        OPENS,
        /** "selain itu", "juga mencatat": what follows stands beside the number told before. */
        BESIDE,
        /** "dari jumlah itu": the number divided is the last total. */
        OF,
        /** Somebody speaks: a day beside it dates the talk. */
        SPEECH,
        /** People who are no victims. */
        NEGATIVE,
        /** Other crimes, diseases, disasters. */
        OFF_TOPIC,
        /** A breakdown that the model lacks: relation, place, schooling. */
        RELATION,
        /** What a breakdown goes by that the model lacks: "tempat kejadian", "hubungan pelaku". */
        DIMENSION,
        /** A desk of the police that takes any violence against women and children. */
        UNIT,
        /** Why something was asked or done: a breakdown that the model lacks, too. */
        REASON,
        /** By what way a report came in: a breakdown that the model lacks, too. */
        CHANNEL,
        /** A foreign country. */
        COUNTRY,
        /** A trade named after the house, which is no place of the deed. */
        DOMESTIC_WORK,
        /** What is counted is who lives there. */
        INHABITANTS,
        /** Another year told for comparison. */
        COMPARED,
        /** Points back: "itu", "tersebut". */
        BACK,
        /** A desk's name that holds a word for something else. */
        OFFICE,
        /** A link to another story. */
        RELATED,
        /** What the police do on one day. */
        RAID,
        /** A noun for it, which a later sentence takes up: "operasi ini". */
        DEED
    }

    private static final Vocabulary<Cue> WORDS =
            Vocabulary.of("cues.csv", row -> Cue.valueOf(row.getOrDefault("cue", "")));

    private Cues() {}

    static List<Vocabulary.Term<Cue>> find(TokenList text) {
        return WORDS.find(text);
    }
}
