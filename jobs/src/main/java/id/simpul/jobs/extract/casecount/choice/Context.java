package id.simpul.jobs.extract.casecount.choice;

/** What a number is to those before it; a clue may weigh differently in each. */
public enum Context {
    PART,
    COMPARISON,
    FRESH
}
