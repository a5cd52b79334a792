package vn.records.json.codec;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.records.json.problem.JsonValueException;
import vn.records.json.tree.Excerpts;
import vn.records.json.tree.Node;
import vn.records.json.tree.Node.Numeric;
import vn.records.json.tree.Node.Text;
import vn.records.json.tree.Node.Truth;
import vn.records.json.tree.Sink;
import vn.records.measure.FontSize;
import vn.records.measure.Length;
import vn.records.row.Phrase;

/** Values of the language and of measure that JSON has a form for: texts, numbers, truth values, days. */
@SuppressWarnings("ImmutableEnumChecker") // a phrase does not change, but is not annotated
enum ScalarCodec implements Codec {
    TEXT("một chuỗi", "a text") {
        @Override
        public void write(Object value, Sink json) throws IOException {
            json.text((String) value);
        }

        @Override
        Object value(Node node) {
            return text(node);
        }
    },
    TRUTH("true hoặc false", "true or false") {
        @Override
        public void write(Object value, Sink json) throws IOException {
            json.truth((Boolean) value);
        }

        @Override
        Object value(Node node) {
            if (node instanceof Truth truth) {
                return truth.value();
            }
            throw new IllegalArgumentException();
        }
    },
    WHOLE("một số nguyên", "a whole number") {
        @Override
        public void write(Object value, Sink json) throws IOException {
            json.number((Integer) value);
        }

        @Override
        Object value(Node node) {
            return Math.toIntExact(whole(node));
        }
    },
    LONG("một số nguyên", "a whole number") {
        @Override
        public void write(Object value, Sink json) throws IOException {
            json.number((Long) value);
        }

        @Override
        Object value(Node node) {
            return whole(node);
        }
    },
    NUMBER("một số", "a number") {
        @Override
        public void write(Object value, Sink json) throws IOException {
            json.number((Double) value);
        }

        @Override
        Object value(Node node) {
            return number(node);
        }
    },
    DAY("một ngày như 2026-11-22", "a day such as 2026-11-22") {
        @Override
        public void write(Object value, Sink json) throws IOException {
            json.text(value.toString());
        }

        @Override
        Object value(Node node) {
            return LocalDate.parse(text(node));
        }
    },
    TIME("một thời điểm như 2026-11-22T08:00:00", "a time such as 2026-11-22T08:00:00") {
        @Override
        public void write(Object value, Sink json) throws IOException {
            json.text(value.toString());
        }

        @Override
        Object value(Node node) {
            return LocalDateTime.parse(text(node));
        }
    },
    MILLIMETRES("một số milimét", "a number of millimetres") {
        @Override
        public void write(Object value, Sink json) throws IOException {
            json.number(((Length) value).toMm());
        }

        @Override
        Object value(Node node) {
            return Length.mm(number(node));
        }
    },
    POINTS("một số điểm (pt)", "a number of points") {
        @Override
        public void write(Object value, Sink json) throws IOException {
            json.number(((FontSize) value).toPoints());
        }

        @Override
        Object value(Node node) {
            return new FontSize((int) Math.round(number(node) * 2));
        }
    };

    static final ImmutableMap<Class<?>, ScalarCodec> BY_CLASS = ImmutableMap.<Class<?>, ScalarCodec>builder()
            .put(String.class, TEXT)
            .put(boolean.class, TRUTH)
            .put(Boolean.class, TRUTH)
            .put(int.class, WHOLE)
            .put(Integer.class, WHOLE)
            .put(long.class, LONG)
            .put(Long.class, LONG)
            .put(double.class, NUMBER)
            .put(Double.class, NUMBER)
            .put(LocalDate.class, DAY)
            .put(LocalDateTime.class, TIME)
            .put(Length.class, MILLIMETRES)
            .put(FontSize.class, POINTS)
            .buildOrThrow();

    private final Phrase expected;

    ScalarCodec(String vietnamese, String english) {
        this.expected = new Phrase(vietnamese, english);
    }

    abstract Object value(Node node);

    private static String text(Node node) {
        if (node instanceof Text text) {
            return text.value();
        }
        throw new IllegalArgumentException();
    }

    private static long whole(Node node) {
        if (node instanceof Numeric number && number.whole().isPresent()) {
            return number.whole().getAsLong();
        }
        throw new IllegalArgumentException();
    }

    private static double number(Node node) {
        if (node instanceof Numeric number) {
            return number.value().doubleValue();
        }
        throw new IllegalArgumentException();
    }

    @Override
    public String key(Object value) {
        return value.toString();
    }

    @Override
    public Object read(Node node, Unknown unknown) throws JsonValueException {
        try {
            return value(node);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            String found = Excerpts.of(node);
            throw new JsonValueException(
                    "cần " + expected.vietnamese() + ", có " + found,
                    "expected " + expected.english() + ", found " + found);
        }
    }
}
