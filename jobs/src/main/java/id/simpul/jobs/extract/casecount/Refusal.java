package id.simpul.jobs.extract.casecount;

/** Why a number, or a row of numbers, is no count, or none of its own. */
public enum Refusal {
    /** So many in a time or for each of something: "12 kasus per bulan", "satu dari tiga". */
    RATE,
    /** Inhabitants, or more than any register of these cases has. */
    INHABITANTS,
    /** By how much it grew or fell. */
    RISE,
    /** A word for something else stands beside it. */
    OFF_TOPIC,
    /** What stands beside it says that it is none. */
    NEGATIVE,
    /** Divides by something that a count doesn't have, such as relation, schooling, reason, foreign country. */
    BREAKDOWN,
    /** Divides by who did it, or by the age of who did it. */
    OFFENDERS,
    /** Its sentence divides by something that a count doesn't have, such as the place of the event. */
    DIMENSION,
    /** Outside of a region: of an unknown one. */
    OUTSIDE,
    /** What is enclosed with a letter. */
    ENCLOSURE,
    /** Suspects or perpetrators divided by sex. */
    SEX_OF_SUSPECTS,
    /** "Satu" in words without a label of its own. */
    MERE_ONE,
    /** Neither its noun nor the counts before it say whether it is cases or people. */
    NO_MEASURE,
    /** Nothing says what it counts. */
    NO_CATEGORY,
    /** People of whom nothing says that they are victims. */
    NOT_EVIDENT,
    /** A number told before is taken up again: "dari 48 kasus itu". */
    TAKEN_UP,
    /** One number for several regions together. */
    SHARED,
    /** The same count was told elsewhere. */
    RETOLD,
    /** No noun follows that can be counted, or it tells in words what digits have just told. */
    NO_NOUN,
    /** It stands in a link to another story. */
    LINK,
    /** The document has told as many counts as are read. */
    TOO_MANY,
    /** The document has no subject of ours. */
    NO_TOPIC,
    /** A row of a table that is told by a person's name, or by a case of its own. */
    NAMED_ROW,
    /** The words that a row of a table begins with say nothing of counts. */
    ROW_LABEL,
    /** The place that a row of a table is about is none that is known. */
    NO_REGION
}
