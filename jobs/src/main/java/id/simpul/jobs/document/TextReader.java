package id.simpul.jobs.document;

import java.nio.charset.StandardCharsets;

/** Plain text: a paragraph a line. */
final class TextReader implements Reader {

    @Override
    public Document read(String name, byte[] bytes, Metadata known) throws UnreadableException {
        if (bytes.length == 0) {
            throw new UnreadableException(UnreadableException.Reason.EMPTY, "the file is empty");
        }
        DocumentBuilder builder = new DocumentBuilder();
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(line -> builder.paragraph(line, null));
        return builder.build(name, known);
    }
}
