package id.simpul.jobs.document.ocr;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** The words of tesseract's TSV: level, page, block, paragraph, line, word, left, top, width, height, confidence, text. */
final class TsvWords {

    private static final int COLUMNS = 12;
    private static final String LINE = "4";
    private static final String WORD = "5";
    private static final int MOST_WORDS = 50_000;

    private TsvWords() {}

    /** @param pages how many pictures were read; a page without words has an empty list */
    static List<List<RawWord>> of(String tsv, int pages) {
        List<List<RawWord>> words = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            words.add(new ArrayList<>());
        }
        int line = -1;
        int taken = 0;
        for (String row : tsv.lines().toList()) {
            String[] fields = row.split("\\t", COLUMNS);
            if (fields.length < COLUMNS) {
                continue;
            }
            if (fields[0].equals(LINE)) {
                line++;
            } else if (fields[0].equals(WORD) && taken < MOST_WORDS) {
                int page = Integer.parseInt(fields[1]) - 1;
                String text = Normalizer.normalize(fields[11].strip(), Normalizer.Form.NFKC);
                if (!text.isEmpty() && page >= 0 && page < pages) {
                    words.get(page).add(word(fields, line, text));
                    taken++;
                }
            }
        }
        return words;
    }

    private static RawWord word(String[] fields, int line, String text) {
        int left = Integer.parseInt(fields[6]);
        int top = Integer.parseInt(fields[7]);
        int right = left + Integer.parseInt(fields[8]);
        int bottom = top + Integer.parseInt(fields[9]);
        double confidence = Double.parseDouble(fields[10]);
        return new RawWord(line, left, top, right, bottom, Math.max(0, Math.min(1, confidence / 100)), text);
    }
}
