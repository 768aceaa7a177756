package id.simpul.pipeline.command;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.extract.Finding;
import id.simpul.pipeline.Messages;
import java.util.List;

/** One JSON object a line; what people read in it is in the language of the messages. */
record FactLines(Messages messages, boolean withText, boolean withTables) implements FileFacts.Form {

    @Override
    public String document(Document document, List<Finding<?>> findings) {
        FactJson json = new FactJson(document, messages);
        StringBuilder lines = new StringBuilder(json.document(withText, withTables)).append('\n');
        for (Finding<?> finding : findings) {
            lines.append(json.finding(finding)).append('\n');
        }
        return lines.toString();
    }

    @Override
    public String refusal(String name, String why) {
        return FactJson.error(name, why) + '\n';
    }
}
