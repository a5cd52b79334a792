package vn.records.json.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import vn.records.json.codec.Codec;
import vn.records.json.codec.Codecs;
import vn.records.json.codec.Unknown;
import vn.records.json.problem.JsonValueException;

/**
 * Reads and writes the values of this library with Jackson 3 (<i>mô-đun JSON</i>).
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new RecordsJacksonModule()).build();
 * RecordsFile file = mapper.readValue(json, RecordsFile.class);
 * }</pre>
 *
 * <p>The form of values and what is told of wrong JSON are those of {@code vn.records.json.RecordsModule}, which is for
 * Jackson 2. A mapper that looks for modules finds this one on the class path.
 *
 * @since 0.1
 */
public final class RecordsJacksonModule extends JacksonModule {

    /** Makes the module. */
    public RecordsJacksonModule() {}

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
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return codec(type).map(OurSerializer::new).orElse(null);
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.@Nullable Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    /** Finds what reads our values. */
    private static final class Reading extends Deserializers.Base {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return codec(type).map(OurDeserializer::new).orElse(null);
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return codec(type).map(OurDeserializer::new).orElse(null);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Codecs.ALL.find(type, ImmutableList.of()).isPresent();
        }
    }

    /** Writes values of one type. */
    private static final class OurSerializer extends ValueSerializer<Object> {
        private final Codec codec;

        OurSerializer(Codec codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(Object value, JsonGenerator json, SerializationContext context) {
            try {
                codec.write(value, new GeneratorSink(json));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
            serialize(value, json, context);
        }
    }

    /** Reads values of one type. */
    private static final class OurDeserializer extends ValueDeserializer<Object> {
        private final Codec codec;

        OurDeserializer(Codec codec) {
            this.codec = codec;
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            Unknown unknown = context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    ? Unknown.REFUSED
                    : Unknown.PASSED_OVER;
            try {
                return codec.read(TreeNodes.of(context.readTree(json)), unknown);
            } catch (JsonValueException e) {
                throw DatabindException.from(json, String.valueOf(e.getMessage()), e);
            }
        }
    }
}
