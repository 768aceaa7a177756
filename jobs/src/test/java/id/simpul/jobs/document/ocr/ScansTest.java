package id.simpul.jobs.document.ocr;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.Texts;
import id.simpul.jobs.document.pdf.PdfReader;
import java.awt.FontFormatException;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Sheets printed, worn by a bad scanner, and read: how many characters and cells come out right. {@code -Dsimpul.scans=3,4} names the
 * sheets, {@code -Dsimpul.scans.font=FAMILY} prints them in an installed type instead of the library's own.
 */
class ScansTest {

    private static final List<Integer> SHEETS = Arrays.stream(
                    System.getProperty("simpul.scans", "1,2").split(","))
            .map(Integer::valueOf)
            .toList();

    private record Score(int wrong, int characters, int right, int cells) {

        Score plus(Score other) {
            return new Score(
                    wrong + other.wrong, characters + other.characters, right + other.right, cells + other.cells);
        }

        double read() {
            return 1 - (double) wrong / Math.max(1, characters);
        }

        double placed() {
            return cells == 0 ? 1 : (double) right / cells;
        }
    }

    @Test
    void charactersAndCellsOfWornSheetsAreRead() throws IOException, FontFormatException {
        Tesseract tesseract = Installed.tesseract();
        PdfReader reader = new PdfReader(new PageRecogniser(tesseract, Duration.ofSeconds(300)));
        Score all = new Score(0, 0, 0, 0);
        for (int i : SHEETS) {
            Papers papers = new Papers(Installed.face(), i);
            Sheet sheet = switch (i % 3) {
                case 0 -> papers.letter();
                case 1 -> papers.table();
                default -> papers.regulation();
            };
            Scan scan = scan(i);
            Document document = reader.read("surat.pdf", scan.pdf(i, sheet), Metadata.NONE);
            Score score = score(sheet, document);
            System.out.printf(
                    Locale.ROOT, "%3d characters %.4f cells %.4f %s%n", i, score.read(), score.placed(), scan);
            all = all.plus(score);
        }
        System.out.printf(Locale.ROOT, "all characters %.4f cells %.4f%n", all.read(), all.placed());
        for (int tenth = 0; tenth < JUDGED.length; tenth++) {
            System.out.printf(
                    Locale.ROOT,
                    "figures of certainty %.1f: %d of %d right%n",
                    tenth / 10.0,
                    JUDGED[tenth][1],
                    JUDGED[tenth][0]);
        }
        assertTrue(all.read() >= 0.99, "characters read: " + all.read());
        assertTrue(all.placed() >= 0.97, "cells read: " + all.placed());
    }

    private static Scan scan(int seed) {
        Random random = new Random(7919L * seed + 17);
        random.nextInt();
        int dpi = List.of(150, 200, 200, 300).get(random.nextInt(4));
        return new Scan(
                dpi,
                Math.round((random.nextDouble() * 6 - 3) * 10) / 10.0,
                random.nextInt(3) * 7,
                random.nextInt(3) == 0 ? 0.002 : 0,
                random.nextInt(3) == 0,
                List.of(0.5, 0.75, 0.9).get(random.nextInt(3)),
                random.nextInt(4) == 0);
    }

    /** Cells with figures by their certainty in tenths: how many, and how many are right. */
    private static final int[][] JUDGED = new int[11][2];

    private static void judge(Document document, int table, int row, int column, String truth) {
        if (!truth.matches("[\\d.]+") || table >= Texts.tables(document).size()) {
            return;
        }
        List<Block.Row> rows = Texts.tables(document).get(table).rows();
        if (row < rows.size()) {
            for (Block.Cell cell : rows.get(row).cells()) {
                if (cell.column() == column && cell.span().length() > 0) {
                    int[] seen = JUDGED[(int) (document.certainty(cell.span()) * 10)];
                    seen[0]++;
                    seen[1] += cell.span().of(document.text()).equals(truth) ? 1 : 0;
                }
            }
        }
    }

    private static Score score(Sheet sheet, Document document) {
        String truth = sheet.text().replaceAll("\\s+", " ");
        String read = document.text().replaceAll("\\s+", " ");
        if (Boolean.getBoolean("simpul.scans.show")) {
            System.out.println(document.text());
        }
        int wrong = distance(truth, read);
        int right = 0;
        int cells = 0;
        for (int t = 0; t < sheet.tables().size(); t++) {
            List<List<String>> table = sheet.tables().get(t);
            List<List<String>> found = t < Texts.tables(document).size() ? Texts.grid(document, t) : List.of();
            for (int y = 0; y < table.size(); y++) {
                for (int x = 0; x < table.get(y).size(); x++) {
                    String cell = y < found.size() && x < found.get(y).size()
                            ? found.get(y).get(x)
                            : null;
                    cells++;
                    judge(document, t, y, x, table.get(y).get(x));
                    if (table.get(y).get(x).equals(cell)) {
                        right++;
                    } else {
                        System.out.println(
                                "    " + y + "," + x + " " + table.get(y).get(x) + " <> " + cell);
                    }
                }
            }
        }
        return new Score(wrong, truth.length(), right, cells);
    }

    /** Insertions, deletions and replacements that make one text of the other. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
