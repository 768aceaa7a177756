package id.simpul.jobs.reconcile.syndication;

/** How the shorter of two texts stands to the longer one. */
public enum Likeness {
    /** Texts of their own: two reports, two fillings of one template, a few sentences quoted by both. */
    DIFFERENT,
    /** One text, printed twice. */
    COPY,
    /** The shorter one stands in the longer one, which holds much more: a cut copy, or a part of a survey of news. */
    EXCERPT;

    /** Words; below, only the same words throughout make a copy. */
    private static final int SHORT = 25;

    /** Of the shorter text's words, so many stand in the longer one. Two reports that quote one speaker share a third. */
    private static final double TAKEN_OVER = 0.55;

    private static final double WHOLE = 0.9;

    /** Of the longer text's words, so many stand in the shorter one. */
    private static final double HALF = 0.5;

    private static final double PART = 0.25;

    /** Numbers and names put in the place of others: of a copy's particulars a few, of a template's fillings many. */
    private static final int SLIPS = 1;

    private static final double OTHER_NUMBERS = 0.2;
    private static final double OTHER_NAMES = 0.12;

    /** A publisher may misprint a name; who changes it throughout tells of somebody else. */
    private static final int THROUGHOUT = 2;

    /** The same whichever text is given first. */
    public static Likeness of(Wording one, Wording other) {
        return one.compareTo(other) <= 0 ? within(one, other) : within(other, one);
    }

    private static Likeness within(Wording shorter, Wording longer) {
        if (shorter.size() == 0 || shorter.size() < PART * longer.size()) {
            return DIFFERENT;
        }
        Alignment alignment = Alignment.of(shorter, longer);
        double taken = (double) alignment.matched() / shorter.size();
        double filled = (double) alignment.covered() / longer.size();
        boolean enough =
                shorter.size() < SHORT ? taken >= WHOLE && filled >= WHOLE : taken >= TAKEN_OVER && filled >= PART;
        if (!enough || anotherFilling(Substitutions.of(shorter, longer, alignment))) {
            return DIFFERENT;
        }
        return filled >= HALF ? COPY : EXCERPT;
    }

    private static boolean anotherFilling(Substitutions found) {
        return found.repeated() >= THROUGHOUT
                || many(found.numbers(), found.sameNumbers(), OTHER_NUMBERS)
                || many(found.names(), found.sameNames(), OTHER_NAMES);
    }

    private static boolean many(int others, int same, double share) {
        return others > SLIPS && others >= share * (others + same);
    }
}
