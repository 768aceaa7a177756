package id.simpul.jobs.extract.casecount;

import id.simpul.jobs.language.Span;

/** A value that the text tells, and where. */
record Told<T>(T value, Span span) {}
