package id.simpul.jobs.extract.casecount.choice;

/** What is decided about a count; {@link #HOME} once for a document, the others for each number. */
public enum Field {
    HOME,
    CATEGORY,
    GROUP,
    REGION,
    PERIOD,
    STATUS,
    MEASURE,
    REPORTER
}
