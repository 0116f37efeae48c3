package org.havenmark.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PureQueryTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT 1", "  select updated_at FROM visit", "WITH a AS (SELECT 1) SELECT * FROM a", "VALUES (1)",
        "(SELECT 1) UNION (SELECT 2)", "SELECT\n*\nFROM visit"})
    void aQueryOnlyReads(String sql) {
        assertThat(PureQuery.is(sql)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "INSERT INTO visit VALUES (1)", "update visit set a = 1", "SELECT * FROM visit FOR UPDATE SKIP LOCKED",
        "SELECT * FROM visit FOR SHARE", "SELECT nextval('visit_id')", "SELECT NEXT VALUE FOR visit_id",
        "SELECT id FROM FINAL TABLE (INSERT INTO visit VALUES (1))", "WITH a AS (SELECT 1) DELETE FROM visit",
        "SELECT 1 INTO t", "CALL something()", "COMMIT", "SET LOCK_TIMEOUT 1", "CREATE TABLE t (id int)",
        "/* SELECT */ MERGE INTO visit", "-- SELECT\nDELETE FROM visit"})
    void anythingElseMayWrite(String sql) {
        assertThat(PureQuery.is(sql)).isFalse();
    }
}
