package id.simpul.pipeline.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionAddressTest {

    @Test
    void readsAndWritesTheAddressThatPsqlTakes() {
        ConnectionAddress address =
                ConnectionAddress.parse("postgresql://siti:r%40hasia@db.example:5433/simpul?sslmode=require", null);
        assertEquals("jdbc:postgresql://db.example:5433/simpul?sslmode=require", address.jdbcUrl());
        assertEquals("r@hasia", address.password());
        assertEquals("postgresql://siti:r%40hasia@db.example:5433/simpul?sslmode=require", address.url());
        assertEquals("postgresql://siti@db.example:5433/simpul", address.toString());
    }

    @Test
    void takesThePasswordOfTheEnvironment() {
        assertEquals(
                "x",
                ConnectionAddress.parse("postgresql://siti@db.example/simpul", "x")
                        .password());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            postgres//siti:rahasia@db/simpul         | postgres//siti:***@db/simpul
            postgresql:/siti:r@ha:sia@db/simpul      | postgresql:/siti:***@db/simpul
            postgresql://siti:rahasia                | postgresql://siti:***
            siti:rahasia@db                          | siti:***@db
            postgresql://db.example:5432/simpul      | postgresql://db.example:5432/simpul
            postgresql://siti@?password=rahasia&a=b  | postgresql://siti@?password=***&a=b
            """)
    void tellsAWrongAddressWithoutItsPassword(String address, String masked) {
        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> ConnectionAddress.parse(address, null));
        assertEquals(
                masked + " is no database address; write postgresql://user@host:5432/database", wrong.getMessage());
    }

    @Test
    void leavesThePasswordOut() {
        ConnectionAddress address = ConnectionAddress.parse("postgresql://siti:rahasia@db.example/simpul?a=b", null);
        assertEquals(
                "postgresql://siti@db.example:5432/simpul?a=b",
                address.withoutPassword().url());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "db.example", "mysql://a@b/c", "postgresql://b/c", "postgresql://a@b", "postgresql://a b/"})
    void refusesWhatIsNoAddress(String address) {
        assertThrows(IllegalArgumentException.class, () -> ConnectionAddress.parse(address, null));
    }
}
