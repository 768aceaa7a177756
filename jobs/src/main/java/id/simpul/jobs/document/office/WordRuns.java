package id.simpul.jobs.document.office;

import org.jspecify.annotations.Nullable;

/** The pieces of one paragraph's text, of which its look as a whole is made up. */
final class WordRuns {

    private final WordLooks looks;
    private WordStyles.Own own;
    private @Nullable String style;
    private int bold = WordStyles.UNSAID;
    private int caps = WordStyles.UNSAID;
    private int size = WordStyles.UNSAID;
    private boolean any;
    private boolean allBold = true;
    private boolean allCaps = true;
    private int smallest = Integer.MAX_VALUE;

    WordRuns(WordLooks looks, WordStyles.Own own) {
        this.looks = looks;
        this.own = own;
    }

    void paragraph(WordStyles.Own told) {
        own = told;
    }

    /** Another piece begins: nothing is said of it yet. */
    void begin() {
        style = null;
        bold = WordStyles.UNSAID;
        caps = WordStyles.UNSAID;
        size = WordStyles.UNSAID;
    }

    /** An element of the piece's properties. */
    void property(XmlPart xml) {
        switch (xml.name()) {
            case "rStyle" -> style = xml.attribute("val");
            case "b" -> bold = WordStyles.toggle(xml);
            case "caps" -> caps = WordStyles.toggle(xml);
            case "sz" -> size = xml.number("val", WordStyles.UNSAID);
            default -> {
                // another look
            }
        }
    }

    void text(String shown) {
        if (shown.isBlank()) {
            return;
        }
        any = true;
        allBold &= looks.run(bold, WordStyles.Property.BOLD, style, own) > 0;
        allCaps &= looks.run(caps, WordStyles.Property.CAPS, style, own) > 0;
        smallest = Math.min(smallest, Math.max(0, looks.run(size, WordStyles.Property.SIZE, style, own)));
    }

    WordLook look() {
        return any ? new WordLook(allBold, allCaps, smallest, looks.place(own)) : WordLook.PLAIN;
    }
}
