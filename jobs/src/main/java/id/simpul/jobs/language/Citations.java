package id.simpul.jobs.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Citations of legal instruments in Indonesian text. */
public final class Citations {

    private Citations() {}

    /**
     * The type of instrument that a cell names ("Peraturan Wali Kota", "Ranperda"), without anything else read of it; null
     * where the text doesn't begin with one.
     */
    public static @Nullable Citation type(CharSequence text) {
        TokenList tokens = TokenList.of(text);
        boolean draft = CitationWord.DRAFT.is(tokens.word(0));
        Phrases.Match<InstrumentForm> match = InstrumentForm.ALL.startingAt(tokens, draft ? 1 : 0);
        if (match == null) {
            return null;
        }
        InstrumentForm form = match.value();
        Region issuer = form.office() == Citation.Office.NATIONAL ? Region.NATION : null;
        return new Citation(form.type(), form.office(), draft || form.draft(), issuer, null, null, null);
    }

    /**
     * Every citation in the text, in order, none overlapping another; of an enumeration ("Perda Nomor 5 dan Nomor 6 Tahun
     * 2019") one each. A span runs from the type to the year and leaves out the title, in which another instrument may stand.
     * Instruments without a number are mentioned where the type is a region's own or a title tells the law.
     *
     * @param regions the regions of the same text
     */
    public static List<Mention<Citation>> find(CharSequence text, List<Mention<Region>> regions) {
        return find(new CutText(text), regions);
    }

    /** As {@link #find(CharSequence, List)}. */
    public static List<Mention<Citation>> find(CutText text, List<Mention<Region>> regions) {
        return new CitationScan(text.tokens(), regions).find();
    }
}
