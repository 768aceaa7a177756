package id.simpul.jobs.document.office;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.document.DocumentBuilder;
import id.simpul.jobs.document.Metadata;
import id.simpul.jobs.document.PaperMetadata;
import id.simpul.jobs.document.Reader;
import id.simpul.jobs.document.UnreadableException;
import java.io.IOException;

/**
 * Word documents (.docx): the letterhead, then headings, paragraphs, lists with their numbers and tables in order, then the notes.
 * Tables without borders that hold prose are read as paragraphs.
 */
public final class WordReader implements Reader {

    private final OfficeLimits limits;

    public WordReader(OfficeLimits limits) {
        this.limits = limits;
    }

    @Override
    public Document read(String name, byte[] bytes, Metadata known) throws IOException {
        DocumentBuilder builder = new DocumentBuilder();
        String title = new WordWriter(WordFile.read(bytes, limits), builder).write();
        Document document = builder.build(name, known);
        if (document.blocks().isEmpty()) {
            throw new UnreadableException(
                    UnreadableException.Reason.NO_TEXT,
                    "the document holds no text, perhaps only pictures; give a version with text");
        }
        Metadata styled = new Metadata(title, null, null, null, null, null);
        return document.with(known.or(PaperMetadata.of(document)).or(styled));
    }
}
