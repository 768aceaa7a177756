package id.simpul.jobs.extract.casecount.choice;

/** What the words beside a number leave open of whether it counts. */
public enum Doubt {
    /** No noun that can be counted stands beside it: "13 dalam penyidikan", "91 ke NTT". */
    NOUN,
    /** Neither its noun nor the counts before it say whether it is cases or people: "Totalnya 31". */
    MEASURE,
    /** People of whom nothing says that they are victims: "menangani 64 anak", or whoever took part in something. */
    VICTIMS
}
