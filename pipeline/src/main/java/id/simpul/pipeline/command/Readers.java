package id.simpul.pipeline.command;

import java.util.Locale;

/** With whose rights somebody reads: {@code --as}. */
enum Readers {
    RESEARCHER,
    STAFF;

    /** The group role. */
    String group() {
        return "simpul_" + name().toLowerCase(Locale.ROOT);
    }
}
