package id.simpul.jobs.document.plain;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.simpul.jobs.document.Charsets;
import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Grid;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.PaperMetadata;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Separated values. The separator is the one that cuts most records into equally many fields; lines around the table are paragraphs. */
public final class CsvReader implements Reader {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    /** The line by which Excel is told. */
    private static final Pattern DECLARED = Pattern.compile("(?i)sep=([,;|\t])\\r?\\n");

    /** Blank ones included; what has more is no table of statistics. */
    private static final int MOST_CELLS = 4_000_000;

    /** Records read to tell the separator. */
    private static final int SAMPLE = 60;

    @Override
    public Document read(String name, byte[] bytes, Metadata known) throws UnreadableException {
        String text = Charsets.decode(bytes);
        Matcher declared = DECLARED.matcher(text);
        char separator = declared.lookingAt() ? declared.group(1).charAt(0) : separator(text);
        Grid grid = new Grid(null, MOST_CELLS);
        if (separator == ',') {
            grid.commaSeparated();
        }
        String rows = declared.lookingAt() ? text.substring(declared.end()) : text;
        for (List<String> fields : records(rows, separator, Integer.MAX_VALUE)) {
            List<DocumentBuilder.CellText> cells = new ArrayList<>();
            for (int column = 0; column < fields.size(); column++) {
                cells.add(new DocumentBuilder.CellText(fields.get(column).strip(), column, 1, 1, false, null));
            }
            grid.add(cells);
        }
        DocumentBuilder builder = new DocumentBuilder();
        String title = Grid.title(grid.write(builder));
        Document document = builder.build(name, known);
        if (document.blocks().isEmpty()) {
            throw new UnreadableException(UnreadableException.Reason.EMPTY, "the file has no filled cell");
        }
        Metadata above = new Metadata(title, null, null, null, null, null);
        return document.with(known.or(PaperMetadata.of(document)).or(above));
    }

    private static char separator(String text) {
        Separator separator = sniff(text);
        return separator == null ? ',' : separator.mark();
    }

    /** Whether a text of unknown kind is a table: most records have equally many fields, at least three. */
    public static boolean looksSeparated(String text) {
        Separator separator = sniff(text);
        return separator != null && separator.fields() >= 3 && separator.records() >= 3 && separator.share() >= 0.8;
    }

    /**
     * @param fields what most records have
     * @param records how many were read
     * @param share of the records that have so many
     */
    private record Separator(char mark, int fields, int records, double share) {}

    private static @Nullable Separator sniff(String text) {
        Separator best = null;
        for (char mark : SEPARATORS) {
            Map<Integer, Integer> counts = new HashMap<>();
            int records = 0;
            for (List<String> fields : records(text, mark, SAMPLE)) {
                if (fields.stream().anyMatch(field -> !field.isBlank())) {
                    counts.merge(fields.size(), 1, Integer::sum);
                    records++;
                }
            }
            for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
                Separator here = new Separator(mark, count.getKey(), records, (double) count.getValue() / records);
                if (here.fields() > 1 && (best == null || score(here) > score(best))) {
                    best = here;
                }
            }
        }
        return best;
    }

    private static double score(Separator separator) {
        return separator.share() * separator.share() * Math.log(1 + separator.fields());
    }

    private static List<List<String>> records(String text, char separator, int most) {
        List<List<String>> records = new ArrayList<>();
        try (de.siegmar.fastcsv.reader.CsvReader<CsvRecord> reader = de.siegmar.fastcsv.reader.CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                records.add(row.getFields());
                if (records.size() == most) {
                    break;
                }
            }
            return records;
        } catch (CsvParseException e) {
            return unquoted(text, separator, most); // a quotation mark that never closes
        } catch (IOException e) {
            throw new UncheckedIOException("a string can't fail to be read", e);
        }
    }

    private static List<List<String>> unquoted(String text, char separator, int most) {
        String mark = Pattern.quote(String.valueOf(separator));
        return text.lines()
                .limit(most)
                .map(line -> List.of(line.split(mark, -1)))
                .toList();
    }
}
