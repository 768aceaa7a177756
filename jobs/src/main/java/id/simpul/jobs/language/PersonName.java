package id.simpul.jobs.language;

/**
 * A person's name as it stands in a text.
 *
 * @param name without ranks and degrees
 * @param start first word, ranks included
 * @param from first word of the name itself
 * @param to word behind the name itself
 * @param end word behind the degrees
 */
record PersonName(String name, int start, int from, int to, int end) {

    boolean titled() {
        return start < from || to < end;
    }

    int words() {
        return to - from;
    }
}
