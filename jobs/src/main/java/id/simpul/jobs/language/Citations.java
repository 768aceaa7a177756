package id.simpul.jobs.language;

import java.util.List;

/** Citations of legal instruments in Indonesian text. */
public final class Citations {

    private Citations() {}

    /**
     * Every citation in the text, in order, none overlapping another; of an enumeration ("Perda Nomor 5 dan Nomor 6 Tahun
     * 2019") one each.
     *
     * @param regions the regions of the same text
     */
    public static List<Mention<Citation>> find(CharSequence text, List<Mention<Region>> regions) {
        return List.of();
    }
}
