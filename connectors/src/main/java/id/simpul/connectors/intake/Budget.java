package id.simpul.connectors.intake;

import id.simpul.connectors.source.Courtesy;
import id.simpul.connectors.web.WebSettings;

/** What is left of what one run may ask of one source. */
final class Budget {

    private long pages;
    private long bytes;

    Budget(Courtesy courtesy, WebSettings settings) {
        Integer most = courtesy.pagesPerRun();
        Long load = courtesy.bytesPerRun();
        pages = most == null ? settings.pagesPerRun() : most;
        bytes = load == null ? settings.bytesPerRun() : load;
    }

    void asked(long length) {
        pages--;
        bytes -= length;
    }

    boolean spent() {
        return pages <= 0 || bytes <= 0;
    }
}
