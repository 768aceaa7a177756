package id.simpul.pipeline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SheetNamesTest {

    private final SheetNames names = new SheetNames();

    @Test
    void aNameThatFitsAndIsFreeStays() {
        assertEquals("regulations", names.free("regulations"));
    }

    @Test
    void namesAreToldApartWithoutRegardToCase() {
        names.free("Sampul");
        assertEquals("sampul (2)", names.free("sampul"));
        assertEquals("SAMPUL (3)", names.free("SAMPUL"));
    }

    @Test
    void aNameThatIsTooLongIsCutForItsNumber() {
        assertEquals("case_counts_by_regency_and_ (2)", names.free("case_counts_by_regency_and_month_2021"));
        assertEquals("case_counts_by_regency_and_ (3)", names.free("case_counts_by_regency_and_month_2022"));
    }
}
