@NullMarked
package id.simpul.jobs.document.ocr;

import org.jspecify.annotations.NullMarked;
