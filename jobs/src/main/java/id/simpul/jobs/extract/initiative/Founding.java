package id.simpul.jobs.extract.initiative;

/**
 * What a sentence says of a body that it names: that it was set up, or that it will be.
 *
 * @param mode what is said
 * @param place where the verb stands in the sentence
 * @param sure how much speaks for it, to choose between the verbs of a sentence
 */
record Founding(Mode mode, int place, double sure) {

    enum Mode {
        /** It stands. */
        FOUNDED,
        /** It was set up in the event that the document tells. */
        CEREMONY,
        /** The region has it by now; a mention only, unless a time is told. */
        STANDING,
        /** It is to come. */
        PLANNED
    }
}
