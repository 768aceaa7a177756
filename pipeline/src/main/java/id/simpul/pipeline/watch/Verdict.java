package id.simpul.pipeline.watch;

import java.util.Locale;

/** What is wrong with a source. */
public enum Verdict {
    /** It brings nothing, too little, or nothing new any more. */
    SILENT,
    /** It brings far more than it should: a listing that loops, an archive that was opened. */
    EXPLODING,
    /** It brings far less than it used to. */
    SHRUNK,
    /** Its pages come, and hold no article any more. */
    REDESIGNED,
    /** It refuses us. */
    BLOCKED;

    /** As the database writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
