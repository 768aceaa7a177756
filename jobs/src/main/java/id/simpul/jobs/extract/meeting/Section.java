package id.simpul.jobs.extract.meeting;

import id.simpul.jobs.extract.meeting.Story.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/** Where a story tells of its event: all of it, but in a report of several chapters the one that names the event. */
final class Section {

    private static final Pattern CHAPTER =
            Pattern.compile("^(?:bab [ivx]{1,5}\\b|[ivx]{1,5}\\. |[a-h]\\. |\\d{1,2}\\. )[^.;]{0,70}$");
    private static final int FEWEST = 3;

    private final Story story;

    Section(Story story) {
        this.story = story;
    }

    /** The sentences of the chapter around one; all where the document has no chapters, or for -1. */
    List<Sentence> around(int index) {
        List<Sentence> all = story.sentences();
        List<Sentence> chapters = all.stream().filter(this::chapter).toList();
        if (index < 0 || chapters.size() < FEWEST || chapters.get(0).index() > index) {
            return all;
        }
        int from = 0;
        int to = all.size();
        for (Sentence chapter : chapters) {
            from = chapter.index() <= index ? chapter.index() : from;
            to = chapter.index() > index && to == all.size() ? chapter.index() : to;
        }
        return all.subList(from, to);
    }

    private boolean chapter(Sentence sentence) {
        String lower = story.lower()
                .substring(sentence.span().start(), sentence.span().end())
                .strip();
        return CHAPTER.matcher(lower).matches();
    }
}
