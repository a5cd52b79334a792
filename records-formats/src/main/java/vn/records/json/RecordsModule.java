package vn.records.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.records.json.codec.Codec;
import vn.records.json.codec.Codecs;
import vn.records.json.codec.Unknown;
import vn.records.json.problem.JsonValueException;

/**
 * Reads and writes the values of this library with Jackson 2 (<i>mô-đun JSON</i>).
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new RecordsModule()).build();
 * RecordsFile file = mapper.readValue(json, RecordsFile.class);
 * Register<OutgoingEntry> register = mapper.readValue(json, new TypeReference<Register<OutgoingEntry>>() {});
 * }</pre>
 *
 * <p>Values with a canonical text are that text ({@code "05/QĐ-UBND"}, {@code "P20Y"}), measures of length are numbers of
 * millimetres in fields that end with {@code Mm}, constants are in small letters with hyphens, except those that reports
 * have in capitals; types of documents are read by their slugs too. Of values of several kinds the field {@code kind} says
 * which. A file has the names that {@link vn.records.matter.FileJson} reads. What is absent is left out.
 *
 * <p>When reading, what is missing is empty or as usual. Whether a value may have fields of other names is the mapper's
 * setting ({@code FAIL_ON_UNKNOWN_PROPERTIES}). All that is wrong is told at once, each with the way down to it: the
 * message of the {@link JsonMappingException} is in English, its cause, a {@link JsonValueException}, has it in both
 * languages. A mapper that looks for modules finds this one on the class path.
 *
 * <p>A value that is read is equal to the one that was written. What was computed from other values, such as a {@link
 * vn.records.retention.appraisal.Disposition} or a {@link vn.records.retention.disposal.DisposalCase}, is not computed
 * anew: it is as it was on its day, and refused where one thing in it contradicts another. No other module of Jackson is
 * needed for days, optional values and collections in our values.
 *
 * @since 0.1
 */
public final class RecordsModule extends Module {

    /** Makes the module. */
    public RecordsModule() {}

    @Override
    public String getModuleName() {
        return "vn.records";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writing());
        context.addDeserializers(new Reading());
    }

    private static Optional<Codec> codec(JavaType type) {
        return Codecs.ALL.find(
                type.getRawClass(),
                type.getBindings().getTypeParameters().stream()
                        .map(JavaType::getRawClass)
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Finds what writes our values. */
    private static final class Writing extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return codec(type).map(ValueSerializer::new).orElse(null);
        }
    }

    /** Finds what reads our values. */
    private static final class Reading extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return codec(type).map(ValueDeserializer::new).orElse(null);
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return Codecs.ALL
                    .find(type, ImmutableList.of())
                    .map(ValueDeserializer::new)
                    .orElse(null);
        }
    }

    /** Writes values of one type. */
    private static final class ValueSerializer extends JsonSerializer<Object> {
        private final Codec codec;

        ValueSerializer(Codec codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializerProvider provider) throws IOException {
            codec.write(value, new GeneratorSink(json));
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator json, SerializerProvider provider, TypeSerializer types)
                throws IOException {
            codec.write(value, new GeneratorSink(json));
        }
    }

    /** Reads values of one type. */
    private static final class ValueDeserializer extends JsonDeserializer<Object> {
        private final Codec codec;

        ValueDeserializer(Codec codec) {
            this.codec = codec;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Unknown unknown = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    ? Unknown.REFUSED
                    : Unknown.PASSED_OVER;
            try {
                return codec.read(TreeNodes.of(context.readTree(json)), unknown);
            } catch (JsonValueException e) {
                throw JsonMappingException.from(json, String.valueOf(e.getMessage()), e);
            }
        }
    }
}
