package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.language.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The head of minutes or of an invitation: "Tempat : Ruang Rapat …", in lines or in a table of two columns. */
final class MinutesForm {

    enum Field {
        TITLE("(?:nama )?(?:rapat|acara|kegiatan|agenda|perihal)(?: rapat)?|nama rapat|jenis rapat"),
        DAY(
                "hari ?[/,]? ?(?:dan )?tanggal(?: rapat)?|hari|tanggal(?: rapat| pelaksanaan)?|hari, tanggal, waktu|waktu pelaksanaan"),
        PLACE("tempat(?: rapat| pelaksanaan)?|lokasi|bertempat di|tempat acara"),
        CHAIR("(?:pimpinan|ketua|pemimpin)(?: rapat| sidang)?|dipimpin oleh|rapat dipimpin(?: oleh)?"),
        PARTICIPANTS("(?:jumlah )?peserta(?: rapat| yang hadir)?|yang hadir|hadir|undangan yang hadir");

        private final Pattern label;

        Field(String label) {
            this.label = Pattern.compile("(?:\\d{1,2}[.)] ?|[a-z][.)] ?)?(?:" + label + ")");
        }
    }

    private static final Pattern LINE = Pattern.compile("^\\s*([^:\\n]{3,40}?)\\s*[:\\t]\\s*:?\\s*(\\S.*)$");
    private static final int LINES = 60;

    private final Map<Field, Span> values = new EnumMap<>(Field.class);

    private MinutesForm() {}

    static MinutesForm read(Story story) {
        MinutesForm form = new MinutesForm();
        int lines = 0;
        for (Block block : story.reading().document().blocks()) {
            if (++lines > LINES) {
                break;
            }
            if (block instanceof Block.Table table) {
                table.rows().forEach(row -> form.row(row, story));
            } else {
                form.line(block.span(), story);
            }
        }
        return form;
    }

    @Nullable
    Span value(Field field) {
        return values.get(field);
    }

    private void line(Span span, Story story) {
        if (span.length() > 400) {
            return;
        }
        Matcher line = LINE.matcher(story.text()).region(span.start(), span.end());
        if (line.find()) {
            put(line.group(1), new Span(line.start(2), line.end(2)));
        }
    }

    private void row(Block.Row row, Story story) {
        Block.Cell label = null;
        for (Block.Cell cell : row.cells()) {
            String content = cell.span().of(story.text()).strip();
            if (content.isEmpty() || content.equals(":")) {
                continue;
            }
            if (label == null) {
                label = cell;
            } else {
                int skip =
                        content.startsWith(":") ? cell.span().of(story.text()).indexOf(':') + 1 : 0;
                while (cell.span().start() + skip < cell.span().end()
                        && Character.isWhitespace(
                                story.text().charAt(cell.span().start() + skip))) {
                    skip++;
                }
                put(
                        label.span().of(story.text()).replace(":", ""),
                        new Span(cell.span().start() + skip, cell.span().end()));
                return;
            }
        }
    }

    private void put(String label, Span value) {
        String folded = label.strip().toLowerCase(java.util.Locale.ROOT);
        for (Field field : Field.values()) {
            if (folded.length() <= 40 && field.label.matcher(folded).matches() && value.length() > 0) {
                boolean better = field == Field.TITLE && !folded.startsWith("perihal") && !folded.startsWith("agenda");
                if (!values.containsKey(field) || (better && !folded.isEmpty())) {
                    values.put(field, value);
                }
                return;
            }
        }
    }
}
