package id.simpul.connectors.source;

/**
 * What is wrong with a source file.
 *
 * @param file as the operator knows it
 * @param line 1-based
 * @param wrong what is wrong
 * @param mend how to mend it
 */
public record Problem(String file, int line, String wrong, String mend) {

    /** {@code sources/a.yml:3: unknown key 'conector': did you mean 'connector'?} */
    @Override
    public String toString() {
        return file + ":" + line + ": " + wrong + ": " + mend;
    }
}
