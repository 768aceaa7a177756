package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.document.Block;
import id.simpul.jobs.document.GluedStory;
import id.simpul.jobs.language.Quantity;
import id.simpul.jobs.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The blocks of a document that are prose or lists of its own; links to other stories are left out. */
final class Passages {

    private static final int HEADLINE = 200;
    private static final int LINK = 140;

    /** Characters of a line in a list of numbers, at most; tokens of its label. */
    private static final int ROW = 160;

    private static final int LABEL = 12;

    /** Characters of a line that heads a list, at most. */
    private static final int HEADING = 70;

    /** Passages at the top among which the headline stands. */
    private static final int TOP = 4;

    /** Commas of a line of keywords, at least; words and marks between two of them, at most on the average. */
    private static final int TAGS = 6;

    private static final int WORDS_OF_TAG = 5;

    private static final Set<String> ENDS = Set.of(".", ",", ";", "!", "?", "\"", "”");

    private static final Set<String> MARKS = Set.of(":", "=", "(", "sebanyak", "–", "-");

    private final Scene scene;
    private final List<Passage> found = new ArrayList<>();
    private boolean links;

    private Passages(Scene scene) {
        this.scene = scene;
    }

    static List<Passage> of(Scene scene) {
        Passages passages = new Passages(scene);
        scene.reading().document().blocks().forEach(passages::add);
        passages.headings();
        return passages.found;
    }

    /**
     * Short lines right above the items of a list, or above such a line, head them: "Kekerasan pada anak", "Tahun 2021",
     * "1. Kekerasan terhadap perempuan" above "Kekerasan fisik: 7".
     */
    private void headings() {
        for (int i = found.size() - 2; i >= 0; i--) {
            Passage passage = found.get(i);
            Passage next = found.get(i + 1);
            boolean above = next.kind() == Passage.Kind.ITEM || next.kind() == Passage.Kind.HEADING;
            boolean line = passage.kind() == Passage.Kind.PARAGRAPH
                    || numbered(passage.span()) && !numbered(next.span()) && labels(next.span());
            if (line && above && heads(passage.span())) {
                found.set(i, new Passage(passage.span(), Passage.Kind.HEADING, passage.sentences(), passage.page()));
            }
        }
    }

    private boolean heads(Span span) {
        boolean told = ENDS.stream().anyMatch(mark -> ends(span, mark));
        return span.length() <= HEADING
                && !told
                && scene.numbers(span).stream()
                        .noneMatch(number -> number.value().kind() == Quantity.Kind.COUNT);
    }

    private void add(Block block) {
        if (block instanceof Block.Table) {
            links = false;
            return;
        }
        Span span = block.span();
        boolean related = related(span);
        boolean label =
                related && scene.tokens().from(span.end()) - scene.tokens().from(span.start()) <= 4;
        int story = related && !label ? glued(span) : -1;
        if (related && story < 0 || !related && links && link(span)) {
            links = links || label;
            return;
        }
        links = false;
        if (tags(span)) {
            return;
        }
        read(block, related ? new Span(story, span.end()) : span, related ? Passage.Kind.PARAGRAPH : kind(block));
    }

    /** Where the story goes on behind a link in the same line, or -1. */
    private int glued(Span span) {
        int from = GluedStory.from(span.of(scene.text()));
        return from < 0 ? -1 : span.start() + from;
    }

    private void read(Block block, Span span, Passage.Kind kind) {
        List<Span> sentences = Portions.sentences(
                Scene.in(scene.reading().sentences(), sentence -> sentence, span).stream()
                        .map(sentence -> new Span(Math.max(sentence.start(), span.start()), sentence.end()))
                        .toList(),
                scene.tokens());
        for (Span portion : Portions.paragraphs(span, sentences)) {
            List<Span> own = Scene.in(sentences, sentence -> sentence, portion);
            found.add(new Passage(portion, kind, own, block.page()));
        }
    }

    /** "Polda Jateng, Kapolda Jateng, Jawa Tengah, Jateng, AKBP Wahyu": the keywords below a story, with no sentence among them. */
    private boolean tags(Span span) {
        String text = span.of(scene.text());
        long commas = text.chars().filter(c -> c == ',').count();
        int words = scene.tokens().from(span.end()) - scene.tokens().from(span.start());
        return commas >= TAGS
                && words <= commas * WORDS_OF_TAG
                && ENDS.stream().noneMatch(mark -> ends(span, mark))
                && scene.numbers(span).stream()
                        .noneMatch(number -> number.value().kind() == Quantity.Kind.COUNT);
    }

    private boolean related(Span span) {
        List<Vocabulary.Term<Cues.Cue>> cues = scene.cues(span);
        return cues.stream()
                .limit(1)
                .anyMatch(cue -> cue.value() == Cues.Cue.RELATED
                        && cue.first() - scene.tokens().from(span.start()) <= 1);
    }

    /** A short line without a full stop. */
    private boolean link(Span span) {
        return span.length() < LINK && !ends(span, ".");
    }

    private Passage.Kind kind(Block block) {
        if (block instanceof Block.Heading heading) {
            if (row(block.span())) {
                return Passage.Kind.ITEM;
            }
            return heading.level() == 1 || found.isEmpty() ? Passage.Kind.HEADLINE : Passage.Kind.HEADING;
        }
        if (block instanceof Block.ListItem) {
            return Passage.Kind.ITEM;
        }
        Span span = block.span();
        if (found.isEmpty() && span.length() < HEADLINE && !ends(span, ".")) {
            return Passage.Kind.HEADLINE;
        }
        if (titleAgain(span)) {
            return Passage.Kind.HEADLINE;
        }
        String first = scene.tokens().word(scene.tokens().from(span.start()));
        boolean item = first.length() == 1 && "-•*–".contains(first) || numbered(span) || row(span);
        return item ? Passage.Kind.ITEM : Passage.Kind.PARAGRAPH;
    }

    /** The headline once more, as pages print it above the picture or as its caption. */
    private boolean titleAgain(Span span) {
        String text = span.of(scene.text()).strip();
        return found.stream()
                .limit(TOP)
                .anyMatch(passage -> passage.kind() == Passage.Kind.HEADLINE
                        && passage.span().of(scene.text()).strip().equalsIgnoreCase(text));
    }

    /** "Penelantaran: 6 kasus": a short line with a label, a colon and its number, below a line that opens a list. */
    private boolean row(Span span) {
        if (found.isEmpty() || span.length() > ROW) {
            return false;
        }
        Passage before = found.get(found.size() - 1);
        boolean listed = before.kind() == Passage.Kind.ITEM || ends(before.span(), ":");
        return listed && !ends(span, ":") && labels(span);
    }

    private boolean labels(Span span) {
        int from = scene.tokens().from(span.start());
        for (int at = from + 1;
                at < from + LABEL && scene.tokens().at(at).span().start() < span.end();
                at++) {
            if (MARKS.contains(scene.tokens().word(at))
                    && scene.tokens().at(at + 1).isDigits()) {
                return true;
            }
        }
        return false;
    }

    private boolean numbered(Span span) {
        return scene.numbers(span).stream()
                .limit(1)
                .anyMatch(number ->
                        number.rule().equals("kind.numbering") && number.span().start() == span.start());
    }

    private boolean ends(Span span, String mark) {
        return span.of(scene.text()).stripTrailing().endsWith(mark);
    }
}
