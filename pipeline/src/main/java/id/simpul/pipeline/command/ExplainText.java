package id.simpul.pipeline.command;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.extract.Finding;
import id.simpul.pipeline.Messages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** An explained document for a terminal. */
record ExplainText(Messages messages, int width) implements FileFacts.Form {

    @Override
    public String document(Document document, List<Finding<?>> findings) {
        StringWriter text = new StringWriter();
        try (PrintWriter out = new PrintWriter(text)) {
            out.println(Wrapping.printable(document.name()));
            new NoteLines(messages).print(document.notes(), out);
            new ExplainLines(messages, width, new Explained(document, findings), new FactJson(document, messages), out)
                    .print();
            out.println();
        }
        return text.toString();
    }

    @Override
    public String refusal(String name, String why) {
        return Wrapping.printable(name) + "\n  ! " + Wrapping.printable(why) + "\n\n";
    }
}
