package example;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import tools.jackson.databind.json.JsonMapper;
import vn.records.file.RecordsFile;

/** Stores a file as JSON; Hibernate 7.1 has columns of JSON for Jackson 2 alone. */
@Converter
public class FileAsJson implements AttributeConverter<RecordsFile, String> {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    @Override
    public String convertToDatabaseColumn(RecordsFile file) {
        return file == null ? null : MAPPER.writeValueAsString(file);
    }

    @Override
    public RecordsFile convertToEntityAttribute(String json) {
        return json == null ? null : MAPPER.readValue(json, RecordsFile.class);
    }
}
