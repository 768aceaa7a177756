package id.simpul.jobs.warehouse;

/** Hides the identities of one document in the texts taken out of it. */
interface TextMask {

    /** The text with every private person hidden, for what tells of officials. */
    String mask(String text);

    /** The text with everybody hidden who isn't told with an office, for what needs no names. */
    String maskPeople(String text);
}
