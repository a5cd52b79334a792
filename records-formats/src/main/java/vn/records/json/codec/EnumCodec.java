package vn.records.json.codec;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.records.document.Component;
import vn.records.document.CopyKind;
import vn.records.document.NamedType;
import vn.records.document.mark.CirculationMark;
import vn.records.document.mark.Secrecy;
import vn.records.document.mark.Urgency;
import vn.records.finding.Basis;
import vn.records.finding.Decidability;
import vn.records.finding.Level;
import vn.records.json.problem.JsonValueException;
import vn.records.json.tree.Excerpts;
import vn.records.json.tree.Node;
import vn.records.json.tree.Node.Text;
import vn.records.json.tree.Sink;

/** Constants: by code (or slug, when read) or by the words of the law where they have any, else by name, in small letters with hyphens. */
final class EnumCodec implements Codec {

    /** Named by their constants in reports, and so everywhere. */
    private static final ImmutableSet<Class<?>> IN_CAPITALS =
            ImmutableSet.of(Basis.class, Component.class, Decidability.class, Level.class);

    private final Class<?> type;
    private final ImmutableMap<Object, String> names;
    private final ImmutableMap<String, Object> constants;

    EnumCodec(Class<?> type) {
        this.type = type;
        ImmutableMap.Builder<Object, String> byConstant = ImmutableMap.builder();
        Map<String, Object> byName = new TreeMap<>();
        for (Object each : type.getEnumConstants()) {
            Enum<?> constant = (Enum<?>) each;
            byConstant.put(constant, name(constant));
            byName.put(constant.name(), constant);
            byName.put(kebab(constant.name()), constant);
            if (constant instanceof NamedType named) {
                byName.put(named.slug(), constant);
            }
        }
        this.names = byConstant.buildOrThrow();
        names.forEach((constant, name) -> byName.put(name, constant));
        this.constants = ImmutableMap.copyOf(byName);
    }

    static String kebab(String constant) {
        return Ascii.toLowerCase(constant).replace('_', '-');
    }

    private static String name(Enum<?> constant) {
        if (constant instanceof NamedType type) {
            return type.code();
        } else if (constant instanceof CopyKind copyKind) {
            return copyKind.code();
        } else if (constant instanceof Secrecy secrecy) {
            return secrecy.text();
        } else if (constant instanceof Urgency urgency) {
            return urgency.text();
        } else if (constant instanceof CirculationMark mark) {
            return mark.text();
        }
        return IN_CAPITALS.contains(constant.getDeclaringClass()) ? constant.name() : kebab(constant.name());
    }

    @Override
    public void write(Object value, Sink json) throws IOException {
        json.text(key(value));
    }

    @Override
    public String key(Object value) {
        return String.valueOf(names.get(value));
    }

    @Override
    public Object read(Node node, Unknown unknown) throws JsonValueException {
        @Nullable Object constant = node instanceof Text text ? constants.get(text.value()) : null;
        if (constant == null) {
            String found = type.getSimpleName() + ": " + Excerpts.of(node);
            String expected = String.join(" | ", names.values());
            throw new JsonValueException(
                    "không có " + found + "; cần: " + expected, "no " + found + "; expected: " + expected);
        }
        return constant;
    }
}
