package id.simpul.jobs.document.office;

/**
 * How the text of a paragraph is set, by its own word or by its styles.
 *
 * @param bold whether all of it is bold
 * @param capitals whether all of it is shown in capitals, however it is typed
 * @param size of its smallest text in half points, 0 where nothing tells it
 * @param place where its lines stand
 */
record WordLook(boolean bold, boolean capitals, int size, Place place) {

    enum Place {
        MARGIN,
        CENTRE,
        /** At the right or far from the margin, as signatures stand. */
        ASIDE
    }

    static final WordLook PLAIN = new WordLook(false, false, 0, Place.MARGIN);
}
