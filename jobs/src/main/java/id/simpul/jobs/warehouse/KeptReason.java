package id.simpul.jobs.warehouse;

import id.simpul.jobs.language.Identities;

/** Why a person decided, in the words that are kept: a slip that names somebody is masked, as the texts of documents are. */
public final class KeptReason {

    private KeptReason() {}

    /** The same text where it names nobody. */
    public static String of(String reason) {
        return Identities.of(reason).maskPeople(reason);
    }
}
