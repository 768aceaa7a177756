package id.simpul.jobs.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text of one line of a table and the columns it stands in; grows by the lines below that belong to it. */
final class LooseCell {

    final int column;
    int columnSpan;
    int line;
    int lastLine;
    final List<PdfWord> words = new ArrayList<>();
    private @Nullable String text;
    private int read; // how many words the text was made of

    LooseCell(int line, int column, int columnSpan, List<PdfWord> words) {
        this.line = line;
        this.lastLine = line;
        this.column = column;
        this.columnSpan = columnSpan;
        this.words.addAll(words);
    }

    int end() {
        return column + columnSpan;
    }

    double left() {
        return words.stream().mapToDouble(PdfWord::left).min().orElse(0);
    }

    double right() {
        return words.stream().mapToDouble(PdfWord::right).max().orElse(0);
    }

    double middle() {
        return (left() + right()) / 2;
    }

    boolean covers(int other) {
        return other >= column && other < end();
    }

    void take(LooseCell below) {
        words.addAll(below.words);
        lastLine = Math.max(lastLine, below.lastLine);
        columnSpan = Math.max(end(), below.end()) - column;
    }

    String text() {
        if (text == null || read != words.size()) {
            text = CellTexts.of(words);
            read = words.size();
        }
        return text;
    }
}
