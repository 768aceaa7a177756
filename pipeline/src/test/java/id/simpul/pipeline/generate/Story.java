package id.simpul.pipeline.generate;

import id.simpul.jobs.extract.Fact;
import java.time.LocalDate;
import java.util.List;

/** What an article says, before a publisher lays it out. */
record Story(String headline, LocalDate published, List<String> paragraphs, List<Fact> facts) {

    Story {
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
    }
}
