package id.simpul.jobs.language;

/**
 * Words in a row that may name a person.
 *
 * @param start first word, ranks and honorifics included
 * @param from first word of the name itself
 * @param to word behind the name itself
 * @param end word behind the degrees
 * @param initials whether capitals stand for the name
 */
record NameRun(int start, int from, int to, int end, boolean initials) {}
