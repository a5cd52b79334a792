package vn.records.registering.numbering;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.records.registering.laws.NumberStoreLaws;

/** A store in memory keeps the laws. */
class InMemoryStoreTest extends NumberStoreLaws {

    private static final class InMemory implements NumberStore {
        private final Map<String, List<NumberEvent>> books = new HashMap<>();

        @Override
        public synchronized ImmutableList<NumberEvent> read(String book) {
            return ImmutableList.copyOf(books.getOrDefault(book, List.of()));
        }

        @Override
        public synchronized void append(String book, long version, NumberEvent event) {
            List<NumberEvent> events = books.computeIfAbsent(book, name -> new ArrayList<>());
            if (events.size() != version) {
                throw new NumberingException(NumberingException.Code.VERSION_CONFLICT, version);
            }
            events.add(event);
        }
    }

    @Override
    protected NumberStore store() {
        return new InMemory();
    }
}
