package id.simpul.jobs.document.pdf;

import java.util.List;

/**
 * A stretch of lines that may be a table.
 *
 * @param captioned whether a caption stands above
 */
record TableBlock(List<PdfLine> lines, boolean captioned) {}
