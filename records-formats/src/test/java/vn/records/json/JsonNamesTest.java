package vn.records.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.TreeMultimap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.records.sample.AnyValue;
import vn.records.sample.PublicValues;

/**
 * The names that values have in JSON, which programs of others rely on. A line that changes or goes breaks them; the list as
 * it is now is left in {@code target}, to be copied over the reviewed one where lines were added.
 */
class JsonNamesTest {

    private static final int VALUES = 150;
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new RecordsModule()).build();

    @Test
    void names_are_those_that_were_promised() throws Exception {
        List<String> now = new ArrayList<>();
        for (Class<?> type : PublicValues.types()) {
            now.add(type.getName().substring("vn.records.".length()) + "\t"
                    + Joiner.on(' ').join(names(type)));
        }
        Files.write(Path.of("target", "json-names.tsv"), now);

        assertThat(now).isEqualTo(Files.readAllLines(Path.of("src/test/resources/vn/records/json/json-names.tsv")));
    }

    /** Returns the constants of an enumeration; of other values their fields, those of kinds behind the kind. */
    private static Iterable<String> names(Class<?> type) {
        if (type.isEnum()) {
            return ImmutableList.copyOf(type.getEnumConstants()).stream()
                    .map(constant -> MAPPER.<JsonNode>valueToTree(constant).toString())
                    .toList();
        }
        AnyValue any = new AnyValue(type.getName().hashCode());
        TreeMultimap<String, String> names = TreeMultimap.create();
        for (int i = 0; i < VALUES; i++) {
            JsonNode node = MAPPER.valueToTree(any.of(type));
            String kind = node.isObject()
                    ? node.path("kind").asText("")
                    : node.getNodeType().toString();
            names.put(kind, "");
            node.fieldNames().forEachRemaining(name -> names.put(kind, name));
        }
        return names.asMap().entrySet().stream()
                .map(entry -> (entry.getKey() + Joiner.on(',').join(entry.getValue())).strip())
                .toList();
    }
}
