package id.simpul.pipeline.export;

import java.util.Locale;

/** What a release is written as. */
public enum Format {
    /** a CSV file a view */
    CSV,
    /** a Parquet file a view */
    PARQUET,
    /** one workbook */
    XLSX,
    /** CSV files with datapackage.json and CITATION.cff */
    DATAPACKAGE;

    /** Whether a row of HXL tags may follow the header: a Table Schema and Parquet's types leave no room for one. */
    public boolean takesTags() {
        return this == CSV || this == XLSX;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
