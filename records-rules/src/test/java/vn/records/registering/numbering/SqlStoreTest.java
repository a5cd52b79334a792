package vn.records.registering.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.LocalDate;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import vn.records.document.DocumentNumber;
import vn.records.registering.Numbering;
import vn.records.registering.SeriesPolicy.Grouping;
import vn.records.registering.laws.NumberStoreLaws;
import vn.records.registering.numbering.NumberBook.Given;
import vn.records.registering.numbering.NumberEvent.Cancelled;
import vn.records.registering.numbering.NumberEvent.Confirmed;
import vn.records.registering.numbering.NumberEvent.Reserved;

/** The store of the guide: a table in a database, whose key is the lock. */
class SqlStoreTest extends NumberStoreLaws {

    /** Events in a table; book and version are its key, so that of two writers of one version the database refuses one. */
    static final class SqlStore implements NumberStore {
        private final JdbcDataSource database;

        SqlStore(JdbcDataSource database) throws SQLException {
            this.database = database;
            try (Connection connection = database.getConnection();
                    PreparedStatement create = connection.prepareStatement("""
                            create table number_event (
                                book varchar(50) not null,
                                version bigint not null,
                                kind varchar(10) not null,
                                apart varchar(200) not null,
                                number varchar(100) not null,
                                dated date,
                                reason varchar(1000),
                                primary key (book, version))
                            """)) {
                create.execute();
            }
        }

        @Override
        public ImmutableList<NumberEvent> read(String book) {
            try (Connection connection = database.getConnection();
                    PreparedStatement select = connection.prepareStatement(
                            "select kind, apart, number, dated, reason from number_event where book = ? order by version")) {
                select.setString(1, book);
                ImmutableList.Builder<NumberEvent> events = ImmutableList.builder();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        events.add(event(rows));
                    }
                }
                return events.build();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static NumberEvent event(ResultSet row) throws SQLException {
            String apart = row.getString("apart");
            DocumentNumber number = DocumentNumber.parse(row.getString("number"));
            return switch (row.getString("kind")) {
                case "reserved" -> new Reserved(apart, number, row.getObject("dated", LocalDate.class));
                case "confirmed" -> new Confirmed(apart, number);
                default -> new Cancelled(apart, number, row.getString("reason"));
            };
        }

        @Override
        public void append(String book, long version, NumberEvent event) {
            try (Connection connection = database.getConnection();
                    PreparedStatement insert = connection.prepareStatement("""
                            insert into number_event (book, version, kind, apart, number, dated, reason)
                            select ?, ?, ?, ?, ?, ?, ?
                            where ? = (select count(*) from number_event where book = ?)
                            """)) {
                insert.setString(1, book);
                insert.setLong(2, version);
                insert.setString(3, kind(event));
                insert.setString(4, event.apart());
                insert.setString(5, event.number().toString());
                insert.setObject(6, event instanceof Reserved reserved ? reserved.date() : null);
                insert.setString(7, event instanceof Cancelled cancelled ? cancelled.reason() : null);
                insert.setLong(8, version);
                insert.setString(9, book);
                if (insert.executeUpdate() == 0) {
                    throw new NumberingException(NumberingException.Code.VERSION_CONFLICT, version);
                }
            } catch (SQLIntegrityConstraintViolationException e) {
                throw new NumberingException(NumberingException.Code.VERSION_CONFLICT, version);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String kind(NumberEvent event) {
            return event instanceof Reserved ? "reserved" : event instanceof Confirmed ? "confirmed" : "cancelled";
        }
    }

    @Override
    protected NumberStore store() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        try {
            return new SqlStore(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_guide_gives_numbers_from_a_table() {
        NumberStore store = store();
        NumberDesk desk = NumberDesk.of(store, "2026", Numbering.of(2026, Grouping.TYPE));
        Given first = desk.reserve(DocumentNumber.parse("/QĐ-SNV"), LocalDate.of(2026, 3, 2), "");
        Given second = desk.reserve(DocumentNumber.parse("/QĐ-SNV"), LocalDate.of(2026, 3, 2), "");
        desk.confirm(first);
        desk.cancel(second, "Không ban hành");

        assertThat(first.number()).hasToString("01/QĐ-SNV");
        assertThat(desk.book().open()).isEmpty();
        assertThat(desk.book().version()).isEqualTo(4);
        assertThat(desk.reserve(DocumentNumber.parse("/QĐ-SNV"), LocalDate.of(2026, 3, 2), "")
                        .number())
                .hasToString("03/QĐ-SNV");
    }
}
