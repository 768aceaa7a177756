/**
 * Workbooks and Word documents.
 *
 * <p>Packages (XLSX, DOCX, ODS) are unpacked part by part while they are read and their XML is pulled, so that a file costs what it says
 * and not what it spans, and {@link id.simpul.jobs.document.office.OfficeLimits} hold wherever it is cut or bent; POI reads the old
 * binary workbooks and formats numbers. Each kind of workbook becomes {@code SheetCells}, the filled cells by place; each Word document
 * {@code WordItem}s; what is hidden, deleted or embedded is left behind there.
 */
@NullMarked
package id.simpul.jobs.document.office;

import org.jspecify.annotations.NullMarked;
