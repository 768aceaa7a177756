package id.simpul.jobs.extract.casecount.choice;

/** What can speak for or against an option. */
public enum Clue {
    /** The rules, which look for the nearest place that gives the field, take it. */
    RULE(Kind.RULE),
    /** The rules take none, and it is none. */
    NOTHING(Kind.RULE),
    /** It stands in the number's own stretch before it. */
    BEFORE(Kind.NEARNESS),
    /** It stands in the number's own stretch behind it. */
    BEHIND(Kind.NEARNESS),
    /** At most three words away. */
    NEAR(Kind.NEARNESS),
    /** Four to eight words away. */
    MID(Kind.NEARNESS),
    /** More words away. */
    FAR(Kind.NEARNESS),
    /** Earlier in the sentence. */
    SENTENCE(Kind.NEARNESS),
    /** Later in the sentence. */
    SENTENCE_BEHIND(Kind.NEARNESS),
    /** In a sentence before it in its paragraph. */
    PARAGRAPH(Kind.NEARNESS),
    /** In a later sentence. */
    LATER(Kind.NEARNESS),
    /** The number before it in its sentence has it. */
    LAST(Kind.STRUCTURE),
    /** The total has it that the text told last. */
    TOTAL(Kind.STRUCTURE),
    /** The count has it that the number divides. */
    WHOLE(Kind.STRUCTURE),
    /** The count of another time has it that stands before it in its sentence. */
    SERIES(Kind.STRUCTURE),
    /** The first count of the text has it. */
    MAIN(Kind.STRUCTURE),
    /** The number's own noun tells it. */
    HEAD(Kind.STRUCTURE),
    /** The word for the category tells it along. */
    IMPLIED(Kind.STRUCTURE),
    /** The number is an item of a list. */
    ITEM(Kind.STRUCTURE),
    /** It is narrower than what the total has. */
    NARROWER(Kind.STRUCTURE),
    /** It is wider than what the total has. */
    WIDER(Kind.STRUCTURE),
    /** The headline tells it. */
    TITLE(Kind.DOCUMENT),
    /** The first sentence of the body tells it. */
    LEAD(Kind.DOCUMENT),
    /** The text tells it most. */
    FREQUENT(Kind.DOCUMENT),
    /** At least half of what the text tells of its kind is this. */
    MOST(Kind.DOCUMENT),
    /** It was told last before the paragraph. */
    TOLD(Kind.DOCUMENT),
    /** What the document as a whole is about. */
    ABOUT(Kind.DOCUMENT),
    /** The text says it of everybody. */
    EVERYONE(Kind.DOCUMENT),
    /** The first guess by weighing all mentions. */
    GUESS(Kind.DOCUMENT),
    /** The second or third such guess. */
    NEXT_GUESS(Kind.DOCUMENT),
    /** A dateline names it. */
    DATELINE(Kind.DOCUMENT),
    /** The territory, book or mandate of an office named before the number in its sentence. */
    OFFICE(Kind.OFFICE),
    /** The same of an office named earlier in its paragraph. */
    OFFICE_ABOVE(Kind.OFFICE),
    /** The same of the first office of the text. */
    OFFICE_FIRST(Kind.OFFICE),
    /** The same of the office that the text names most. */
    OFFICE_MOST(Kind.OFFICE),
    /** A government or an official of it is named with it. */
    GOVERNMENT(Kind.OFFICE),
    /** An office that keeps a book of cases. */
    BOOK(Kind.OFFICE),
    /** The nation. */
    NATION(Kind.LEVEL),
    /** A province. */
    PROVINCE(Kind.LEVEL),
    /** A kabupaten or kota. */
    REGENCY(Kind.LEVEL),
    /** A kecamatan, kelurahan or desa. */
    SMALLER(Kind.LEVEL),
    /** It holds most of the other regions of the text. */
    HOLDS(Kind.LEVEL),
    /** It lies in what the document is about. */
    INSIDE(Kind.LEVEL),
    /** It lies outside of what the document is about. */
    OUTSIDE(Kind.LEVEL),
    /** A word such as "di" stands before it. */
    PLACED(Kind.WORDING),
    /** The first number of cases in headline or body is said to lie in it. */
    FIRST_PLACE(Kind.WORDING),
    /** Its kind is named with it: "Kabupaten Sikka". */
    EXPLICIT(Kind.WORDING),
    /** A word such as "sebagian besar" stands before it. */
    MOSTLY(Kind.WORDING),
    /** A word of comparison stands between it and the number. */
    COMPARED(Kind.WORDING),
    /** The field has its default. */
    DEFAULT(Kind.WORDING),
    /** The default, for a form of violence. */
    DEFAULT_FORM(Kind.WORDING),
    /** The default, for violence as a whole. */
    DEFAULT_VIOLENCE(Kind.WORDING),
    /** The default, for trafficking and migrants. */
    DEFAULT_MIGRANTS(Kind.WORDING),
    /** A whole year. */
    YEAR(Kind.WORDING),
    /** A month, quarter or semester. */
    PART_OF_YEAR(Kind.WORDING),
    /** A single day. */
    DAY(Kind.WORDING),
    /** It ends on the day of publication. */
    TODAY(Kind.WORDING),
    /** It ends after the day of publication. */
    FUTURE(Kind.WORDING);

    /** Clues that are left out together when it is measured what they are worth. */
    public enum Kind {
        RULE,
        NEARNESS,
        STRUCTURE,
        DOCUMENT,
        OFFICE,
        LEVEL,
        WORDING
    }

    private final Kind kind;

    Clue(Kind kind) {
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    long bit() {
        return 1L << ordinal();
    }
}
