package id.simpul.jobs.language;

/** Takes what speaks for or against something, clue by clue. */
interface Clues {

    /**
     * @param sort what is looked at, such as the word before
     * @param value what stands there
     */
    void add(String sort, String value);
}
