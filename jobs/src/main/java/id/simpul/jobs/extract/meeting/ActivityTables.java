package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.Block.Cell;
import id.simpul.jobs.document.Block.Row;
import id.simpul.jobs.extract.Fact.Meeting;
import id.simpul.jobs.extract.Finding;
import id.simpul.jobs.extract.meeting.PhraseTable.Hit;
import id.simpul.jobs.language.Agency;
import id.simpul.jobs.language.Mention;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Region;
import id.simpul.jobs.language.Span;
import id.simpul.jobs.language.When;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lists of activities: each row that names a kind of event and a day is one. */
final class ActivityTables {

    private enum Column {
        ACTIVITY("(?:nama |uraian |jenis |judul |bentuk )?(?:kegiatan|acara|agenda|rapat)(?: yang dilaksanakan)?"),
        DAY(
                "(?:hari ?[/,]? ?|tgl\\.? ?)?(?:tanggal|tgl\\.?|waktu)(?: (?:pelaksanaan|kegiatan|rapat))?|waktu/tanggal|pelaksanaan|hari"),
        PLACE("(?:tempat|lokasi)(?: (?:pelaksanaan|kegiatan|rapat))?|tempat/lokasi|desa|kecamatan"),
        PARTICIPANTS("(?:jumlah )?peserta(?: ?\\(?orang\\)?)?|jumlah peserta.*|jml\\.? peserta"),
        HOST("penyelenggara|pelaksana|penanggung jawab");

        private final Pattern header;

        Column(String header) {
            this.header = Pattern.compile(header);
        }
    }

    private final Story story;

    ActivityTables(Story story) {
        this.story = story;
    }

    List<Finding<Meeting>> find() {
        List<Finding<Meeting>> findings = new ArrayList<>();
        for (Block block : story.reading().document().blocks()) {
            if (block instanceof Block.Table table) {
                rows(table, findings);
            }
        }
        return findings;
    }

    private void rows(Block.Table table, List<Finding<Meeting>> findings) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (Row row : table.rows()) {
            Map<Column, Integer> header = header(row);
            if (header.containsKey(Column.ACTIVITY) && header.size() >= 2) {
                columns = header;
            } else if (columns.containsKey(Column.ACTIVITY) && columns.containsKey(Column.DAY)) {
                Finding<Meeting> finding = finding(table, row, columns);
                if (finding != null) {
                    findings.add(finding);
                }
            }
        }
    }

    private Map<Column, Integer> header(Row row) {
        Map<Column, Integer> header = new EnumMap<>(Column.class);
        for (Cell cell : row.cells()) {
            String content = lower(cell).replaceAll("\\s+", " ");
            for (Column column : Column.values()) {
                if (content.length() < 40 && column.header.matcher(content).matches()) {
                    header.putIfAbsent(column, cell.column());
                }
            }
        }
        return header;
    }

    private @Nullable Finding<Meeting> finding(Block.Table table, Row row, Map<Column, Integer> columns) {
        Cell activity = cell(row, columns.get(Column.ACTIVITY));
        Cell dated = cell(row, columns.get(Column.DAY));
        if (activity == null || dated == null || activity.span().length() == 0) {
            return null;
        }
        When day = day(dated);
        Hit kind = kind(activity);
        if (day == null || kind == null) {
            return null;
        }
        Cell place = cell(row, columns.get(Column.PLACE));
        Cell host = cell(row, columns.get(Column.HOST));
        Agency organizer = organizer();
        Region region = region(place, activity, organizer);
        Meeting meeting = new Meeting(
                EventSearch.kind(kind),
                text(activity),
                day.start(),
                day.end(),
                region == null ? null : region.code(),
                place == null || place.span().length() == 0 ? null : text(place).split(", (?=Kec|Kab|Kel|Kota)", 2)[0],
                host != null && host.span().length() > 0 ? text(host) : organizer == null ? null : organizer.name(),
                List.of(),
                List.of(),
                count(cell(row, columns.get(Column.PARTICIPANTS))),
                List.of(),
                List.of());
        double confidence = region == null ? 0.3 : place == null ? 0.6 : 0.85;
        return new Finding<>(
                meeting,
                activity.span(),
                table.sheet(),
                activity.address(),
                row.page(),
                confidence,
                List.of("meeting.activity-row"));
    }

    private @Nullable When day(Cell cell) {
        for (Mention<When> mention : Story.within(story.dates(), cell.span())) {
            if (Days.isDay(mention.value())) {
                return mention.value();
            }
        }
        return null;
    }

    private @Nullable Hit kind(Cell activity) {
        Hit best = null;
        for (Hit hit : EventSearch.KINDS.in(
                story.lower(), activity.span().start(), activity.span().end())) {
            if (best == null || EventSearch.weight(hit) > EventSearch.weight(best)) {
                best = hit;
            }
        }
        return best;
    }

    private @Nullable Region region(@Nullable Cell place, Cell activity, @Nullable Agency organizer) {
        Region found = place == null ? null : smallest(place.span());
        if (found == null) {
            found = smallest(activity.span());
        }
        return found != null ? found : organizer == null ? null : organizer.territory();
    }

    private @Nullable Region smallest(Span span) {
        Region found = null;
        for (Mention<Region> mention : Story.within(story.reading().regions(), span)) {
            if (found == null || found.contains(mention.value())) {
                found = mention.value();
            }
        }
        return found;
    }

    private @Nullable Agency organizer() {
        for (Mention<Agency> mention : story.reading().agencies()) {
            if (mention.span().start() < 600 && mention.value().territory() != null) {
                return mention.value();
            }
        }
        return null;
    }

    private @Nullable Integer count(@Nullable Cell cell) {
        if (cell != null) {
            for (Mention<Quantity> number : Story.within(story.reading().numbers(), cell.span())) {
                return (int) Math.min(Integer.MAX_VALUE, number.value().value());
            }
        }
        return null;
    }

    private static @Nullable Cell cell(Row row, @Nullable Integer column) {
        if (column == null) {
            return null;
        }
        for (Cell cell : row.cells()) {
            if (cell.column() <= column && column < cell.column() + cell.columnSpan()) {
                return cell;
            }
        }
        return null;
    }

    private String text(Cell cell) {
        return cell.span().of(story.text()).replaceAll("\\s+", " ").strip();
    }

    private String lower(Cell cell) {
        return story.lower().substring(cell.span().start(), cell.span().end()).strip();
    }
}
