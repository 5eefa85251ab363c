package org.hotline12345.unit.city;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a city file. */
final class CityReader {

    private final ObjectReader json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(CityText.class);

    /**
     * Reads the JSON; what it says is not yet judged.
     *
     * @throws CityFileBroken where it is no JSON of this shape
     */
    CityText read(String file, InputStream content) {
        try (content) {
            return Optional.ofNullable(json.<CityText>readValue(content))
                    .orElseThrow(() -> new CityFileBroken(file, "line 1", "there is nothing in it"));
        } catch (JsonProcessingException e) {
            throw new CityFileBroken(file, where(e), e.getOriginalMessage());
        } catch (IOException e) {
            throw new CityFileBroken(file, "as a whole", "it cannot be read: " + e.getMessage());
        }
    }

    private static String where(JsonProcessingException broken) {
        JsonLocation at = Optional.ofNullable(broken.getLocation()).orElse(JsonLocation.NA);
        String line = "line " + at.getLineNr() + ", column " + at.getColumnNr();
        return broken instanceof JsonMappingException mapping
                        && !mapping.getPath().isEmpty()
                ? line + " (" + path(mapping.getPath()) + ")"
                : line;
    }

    private static String path(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .substring(1);
    }
}
