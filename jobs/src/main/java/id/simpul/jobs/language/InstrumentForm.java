package id.simpul.jobs.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A way to name a type of instrument ("perwako", "surat keputusan bupati"); the table is {@code regulation_forms.csv}, its
 * types are those of {@code regulation_types.csv}.
 *
 * @param capitals whether it must be written in capitals: in small letters it is another word
 */
record InstrumentForm(String type, Citation.Office office, boolean draft, boolean capitals) {

    /** With "nya" these are anybody's ("his decision"). */
    private static final Set<String> ORDINARY = Set.of("keputusan", "instruksi", "maklumat", "peraturan", "edaran");

    static final Phrases<InstrumentForm> ALL = read();

    /** Shorter words with "nya" are other words. */
    private static final int SHORTEST = 3;

    /** Every form as it is, words with "nya" too, and with a line's end between two of its words. */
    private static Phrases<InstrumentForm> read() {
        Phrases<InstrumentForm> phrases = new Phrases<>();
        for (Map<String, String> row :
                CsvResource.of(InstrumentForm.class, "regulation_forms.csv").named()) {
            InstrumentForm form = of(row);
            for (String phrase : row.getOrDefault("form", "").split("\\|", -1)) {
                phrases.put(phrase, form);
                if (phrase.length() > SHORTEST
                        && phrase.indexOf(' ') < 0
                        && !form.capitals()
                        && form.standsAlone()
                        && !ORDINARY.contains(phrase)) {
                    phrases.put(phrase + "nya", form);
                }
                for (int at = 0; at < phrase.length(); at++) {
                    char mark = phrase.charAt(at);
                    if (mark == ' ' || mark == '-') {
                        String first = phrase.substring(0, mark == '-' ? at + 1 : at);
                        phrases.put(first + "\n" + phrase.substring(at + 1), form);
                    }
                }
            }
        }
        return phrases;
    }

    private static InstrumentForm of(Map<String, String> row) {
        String office = row.getOrDefault("office", "");
        return new InstrumentForm(
                row.getOrDefault("type", ""),
                office.isEmpty() ? Citation.Office.UNSAID : Citation.Office.valueOf(office.toUpperCase(Locale.ROOT)),
                "yes".equals(row.get("draft")),
                "yes".equals(row.get("capitals")));
    }

    /** Whether an instrument of this form is worth a mention where no number is given. */
    boolean standsAlone() {
        if (capitals && office == Citation.Office.UNSAID) {
            return false; // SE is a degree, too
        }
        return switch (type) {
            case "perda", "qanun", "perdasus", "perdasi", "pergub", "perbup", "perwali", "perdes", "se" -> true;
            case "kepgub", "kepbup", "kepwali", "ingub", "inbup", "inwali", "uu" -> true;
            default -> false;
        };
    }
}
