package id.simpul.pipeline.generate;

import id.simpul.connectors.landing.State;
import id.simpul.jobs.extract.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Draws documents of several sources. Of a hundred some 60 are articles, 6 the same articles at another publisher, 10
 * tables, 12 irrelevant, 6 duplicates of earlier bytes at another address and 6 empty, broken or not what their name
 * says. Towns and years are few, so that documents often contradict each other.
 */
public final class DocumentGenerator {

    private static final List<String> SOURCES =
            List.of("warta-pesisir", "kabar-nusa", "portal-kota", "siaran-pers", "arsip-dinas");

    private final Random random;
    private final Stories stories;
    private final List<GeneratedDocument> documents = new ArrayList<>();
    private final List<Story> told = new ArrayList<>();
    private int nothings;

    /** @param seed the same one gives the same documents */
    public DocumentGenerator(long seed) {
        random = new Random(seed);
        stories = new Stories(random);
    }

    /** So many more documents, after those that were drawn before. */
    public List<GeneratedDocument> generate(int count) throws IOException {
        int from = documents.size();
        while (documents.size() < from + count) {
            int draw = random.nextInt(100);
            if (draw < 60) {
                Story story = stories.relevant();
                told.add(story);
                article(story, State.LOADED);
            } else if (draw < 66) {
                retold();
            } else if (draw < 76) {
                table();
            } else if (draw < 88) {
                article(stories.irrelevant(), State.IRRELEVANT);
            } else if (draw < 94) {
                duplicate();
            } else {
                damaged();
            }
        }
        return List.copyOf(documents.subList(from, documents.size()));
    }

    private void retold() throws IOException {
        if (!told.isEmpty()) {
            article(told.get(random.nextInt(told.size())), State.LOADED);
        }
    }

    private void article(Story story, State fate) throws IOException {
        Layout layout = layout();
        String source = source();
        String path = path(layout.extension());
        byte[] bytes = layout.print(story, publisher(source), "https://" + source + ".example/" + path);
        add(source, path, bytes, fate, story.facts());
    }

    /** Office formats are rare: they cost a hundred times a page. */
    private Layout layout() {
        int draw = random.nextInt(100);
        if (draw < 94) {
            return List.of(Layout.PRESS, Layout.PORTAL, Layout.RELEASE).get(draw % 3);
        }
        return draw < 97 ? Layout.WORD : Layout.PDF;
    }

    private void table() throws IOException {
        CountTable table = CountTable.drawn(random);
        boolean sheet = random.nextInt(4) == 0;
        add(
                "arsip-dinas",
                path(sheet ? "xlsx" : "csv"),
                sheet ? table.xlsx() : table.csv(),
                State.LOADED,
                table.facts());
    }

    private void duplicate() {
        List<GeneratedDocument> whole =
                documents.stream().filter(d -> d.fate() == State.LOADED).toList();
        if (!whole.isEmpty()) {
            GeneratedDocument first = whole.get(random.nextInt(whole.size()));
            String extension = first.path().substring(first.path().lastIndexOf('.') + 1);
            add(first.source(), "salinan/" + path(extension), first.bytes(), State.DUPLICATE, List.of());
        }
    }

    private void damaged() throws IOException {
        String source = source();
        switch (random.nextInt(3)) {
            case 0 -> add(source, path("html"), nothing(), State.QUARANTINED, List.of());
            case 1 -> {
                byte[] whole = Layout.PDF.print(stories.relevant(), publisher(source), source);
                // the number in front keeps two broken files from having the same bytes
                byte[] head = ("%PDF-1.7 " + documents.size() + "\n").getBytes(StandardCharsets.US_ASCII);
                byte[] broken = Arrays.copyOf(head, head.length + 200);
                System.arraycopy(whole, 300, broken, head.length, 200);
                add(source, path("pdf"), broken, State.QUARANTINED, List.of());
            }
            default -> {
                byte[] binary = new byte[2_000];
                random.nextBytes(binary);
                add(source, path("html"), binary, State.QUARANTINED, List.of());
            }
        }
    }

    /** No byte the first time, then blanks of growing number, so that no two are duplicates. */
    private byte[] nothing() {
        return " ".repeat(nothings++).getBytes(StandardCharsets.US_ASCII);
    }

    private void add(String source, String path, byte[] bytes, State fate, List<Fact> facts) {
        documents.add(new GeneratedDocument(source, path, bytes, fate, facts));
    }

    private String source() {
        return SOURCES.get(random.nextInt(SOURCES.size()));
    }

    private static String publisher(String source) {
        return source.replace('-', ' ').toUpperCase(Locale.ROOT);
    }

    private String path(String extension) {
        int number = documents.size();
        return String.format(Locale.ROOT, "%02d/%06d.%s", number % 10, number, extension);
    }
}
