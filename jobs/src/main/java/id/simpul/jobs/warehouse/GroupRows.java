package id.simpul.jobs.warehouse;

import id.simpul.jobs.reconcile.Blocks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes which group each document belongs to, and what follows from it: the blocks of its statements. A group is named by
 * the first key of its members, so that its name depends on them alone. Within the caller's transaction.
 */
final class GroupRows {

    private final JdbcTemplate jdbc;

    GroupRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A document as it stands; {@code key} begins its SHA-256. */
    private record Member(
            long document,
            String key,
            @Nullable LocalDate published,
            String group,
            @Nullable LocalDate first) {}

    /** What a document is told to belong to. */
    private record Change(
            long document, String group, @Nullable LocalDate first) {}

    /** @param groups of each document, one of its members */
    void write(Map<Long, Long> groups) {
        Map<Long, List<Member>> members = new TreeMap<>();
        members(groups.keySet().toArray(Long[]::new))
                .forEach(member -> members.computeIfAbsent(
                                Objects.requireNonNull(groups.get(member.document())), g -> new ArrayList<>())
                        .add(member));
        List<Change> changes =
                members.values().stream().flatMap(GroupRows::changes).toList();
        jdbc.batchUpdate(
                "update evidence.document set syndication_group = ?, first_published = ? where document_id = ?",
                changes,
                changes.size() + 1,
                (update, change) -> {
                    update.setString(1, change.group());
                    update.setObject(2, change.first());
                    update.setLong(3, change.document());
                });
        move(changes);
    }

    private static Stream<Change> changes(List<Member> group) {
        String name = group.stream().map(Member::key).sorted().findFirst().orElseThrow();
        LocalDate first = group.stream()
                .map(Member::published)
                .filter(Objects::nonNull)
                .sorted()
                .findFirst()
                .orElse(null);
        return group.stream()
                .filter(member -> !member.group().equals(name) || !Objects.equals(member.first(), first))
                .map(member -> new Change(member.document(), name, first));
    }

    private List<Member> members(Long[] documents) {
        return jdbc.query("""
                select document_id, left(sha256, 16), published, syndication_group, first_published
                from evidence.document where document_id = any(?)
                """, (row, n) -> member(row), (Object) documents);
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                row.getObject(5, LocalDate.class));
    }

    /** A statement with the block that it is in and the one where it belongs. */
    private record Move(long statement, String from, String to) {}

    private void move(List<Change> changes) {
        List<Move> moves = new ArrayList<>();
        for (Change change : changes) {
            moves.addAll(jdbc.query(
                    """
                    select s.statement_id, s.block, s.kind, s.fact
                    from evidence.statement s join evidence.reading r using (reading_id)
                    where r.document_id = ? and r.superseded_at is null
                    """,
                    (row, n) -> new Move(
                            row.getLong(1),
                            row.getString(2),
                            Blocks.of(
                                    FactPayload.read(row.getString(3), row.getString(4)),
                                    change.first(),
                                    change.group())),
                    change.document()));
        }
        List<Move> elsewhere =
                moves.stream().filter(move -> !move.from().equals(move.to())).toList();
        jdbc.batchUpdate(
                "update evidence.statement set block = ? where statement_id = ?",
                elsewhere,
                elsewhere.size() + 1,
                (update, move) -> {
                    update.setString(1, move.to());
                    update.setLong(2, move.statement());
                });
        jdbc.update("insert into evidence.pending (block) select unnest(?::text[])", (Object) moves.stream()
                .flatMap(move -> Stream.of(move.from(), move.to()))
                .distinct()
                .sorted()
                .toArray(String[]::new));
    }
}
