package id.simpul.pipeline.command;

import id.simpul.jobs.document.Note;
import id.simpul.pipeline.Messages;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the reading of a document left out or doubts, a line a kind, for people. */
final class NoteLines {

    private final Messages messages;

    NoteLines(Messages messages) {
        this.messages = messages;
    }

    void print(List<Note> notes, PrintWriter out) {
        Map<Note.Kind, List<Note>> kinds = new EnumMap<>(Note.Kind.class);
        notes.forEach(note ->
                kinds.computeIfAbsent(note.kind(), kind -> new ArrayList<>()).add(note));
        kinds.forEach((kind, same) -> {
            String places = places(same);
            out.println("  ~ " + (places.isEmpty() ? "" : places + ": ") + messages.of(kind));
        });
    }

    private String places(List<Note> notes) {
        List<String> places = new ArrayList<>();
        String pages = ranges(
                notes.stream().map(Note::page).filter(Objects::nonNull).sorted().toList());
        if (!pages.isEmpty()) {
            places.add(messages.get("extract.pages", pages));
        }
        notes.stream()
                .map(Note::sheet)
                .filter(Objects::nonNull)
                .forEach(sheet -> places.add(messages.get("extract.sheet", Wrapping.printable(sheet))));
        return String.join(", ", places);
    }

    /** "1, 3\u20135" of 1, 3, 4, 5. */
    private static String ranges(List<Integer> ascending) {
        List<String> ranges = new ArrayList<>();
        for (int from = 0, to; from < ascending.size(); from = to + 1) {
            to = from;
            while (to + 1 < ascending.size() && ascending.get(to + 1) - ascending.get(to) <= 1) {
                to++;
            }
            int first = ascending.get(from);
            int last = ascending.get(to);
            ranges.add(first == last ? String.valueOf(first) : first + "\u2013" + last);
        }
        return String.join(", ", ranges);
    }
}
