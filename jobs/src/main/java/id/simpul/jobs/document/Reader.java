package id.simpul.jobs.document;

import java.io.IOException;
import java.util.Set;

/** Makes a document of a file's bytes. One implementation a format. Stateless and thread-safe. */
public interface Reader {

    /**
     * Reads a whole file.
     *
     * @param name the file's name
     * @param known what is known from elsewhere; it fills what the file itself does not say
     * @throws UnreadableException where the bytes are not such a file, are broken, encrypted, empty or too large; its
     *     message says what is wrong and how to mend it
     */
    Document read(String name, byte[] bytes, Metadata known) throws IOException;

    /**
     * Reasons that may have had a file refused before, and for which this reader refuses none now: what was refused so is worth
     * reading again.
     */
    default Set<UnreadableException.Reason> mended() {
        return Set.of();
    }
}
