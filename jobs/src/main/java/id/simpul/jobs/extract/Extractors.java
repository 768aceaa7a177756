package id.simpul.jobs.extract;

import id.simpul.jobs.document.Document;
import id.simpul.jobs.extract.casecount.CaseCounts;
import id.simpul.jobs.extract.initiative.Initiatives;
import id.simpul.jobs.extract.meeting.Meetings;
import id.simpul.jobs.extract.regulation.Regulations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** All extractors over one document. Stateless and thread-safe. */
public final class Extractors {

    /** Rises with every change that can change a finding; statements carry it. */
    public static final String VERSION = "2";

    /** The certainty that the recogniser has of words which it reads right; it hardly ever says more than 0.97. */
    private static final double READ_WELL = 0.9;

    private final List<Extractor<?>> all;

    public Extractors(List<Extractor<?>> all) {
        this.all = List.copyOf(all);
    }

    /** The extractors that Simpul has, in the order in which their facts are told. */
    public static Extractors standard() {
        return new Extractors(List.of(new CaseCounts(), new Regulations(), new Meetings(), new Initiatives()));
    }

    public List<Finding<?>> extract(Document document) {
        return extract(document, List.of());
    }

    /** @param home codes of the regions that the document's source is about, likeliest first; may be empty */
    public List<Finding<?>> extract(Document document, List<String> home) {
        Reading reading = new Reading(document, home);
        List<Finding<?>> findings = new ArrayList<>();
        for (Extractor<?> extractor : all) {
            for (Finding<?> finding : extractor.extract(reading)) {
                findings.add(recognised(finding, document));
            }
        }
        LocalDate published = document.metadata().published();
        return published == null ? findings : FuturePeriods.doubted(findings, published);
    }

    /** What was recognised in a picture is no surer than its reading: the least certain word of the passage weighs. */
    private static Finding<?> recognised(Finding<?> finding, Document document) {
        if (finding.span() == null) {
            return finding;
        }
        double certainty = document.certainty(finding.span());
        return certainty >= READ_WELL ? finding : finding.doubted(certainty / READ_WELL);
    }
}
