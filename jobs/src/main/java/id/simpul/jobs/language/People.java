package id.simpul.jobs.language;

import java.util.List;

/** Officials in Indonesian text: names beside roles, and later mentions of the same person by a part of the name. */
public final class People {

    private People() {}

    /** Every mention of an official, in order; a later short mention ("Riono", "Destri") carries the full name and role. */
    public static List<Mention<Official>> find(CharSequence text) {
        return List.of();
    }
}
