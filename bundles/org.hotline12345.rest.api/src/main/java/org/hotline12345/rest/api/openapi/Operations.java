package org.hotline12345.rest.api.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.hotline12345.law.Words;

/**
 * Describes what can be asked.
 *
 * @param tag under which the document lists it
 */
public record Operations(String tag) {

    /** @param id unique in the document */
    public Operation of(String id, String summary, Parameter... parameters) {
        Operation operation = new Operation().addTagsItem(tag).operationId(id).summary(summary);
        for (Parameter each : parameters) {
            operation.addParametersItem(each);
        }
        return operation;
    }

    public static Parameter path(String name, Schema<?> schema, String description) {
        return new PathParameter().name(name).description(description).schema(schema);
    }

    public static Parameter query(String name, Schema<?> schema, String description) {
        return new QueryParameter().name(name).description(description).schema(schema);
    }

    /** One of some values, by their names. */
    public static Parameter query(String name, Class<? extends Enum<?>> values) {
        StringSchema schema = new StringSchema();
        StringBuilder words = new StringBuilder();
        for (Enum<?> each : values.getEnumConstants()) {
            schema.addEnumItem(each.name());
            words.append(words.isEmpty() ? "" : ", ")
                    .append(each.name())
                    .append(' ')
                    .append(Words.of(each));
        }
        return query(name, schema, words.toString());
    }

    /** A record that must be sent. */
    public static RequestBody body(Schemas schemas, Class<?> form) {
        return new RequestBody()
                .required(true)
                .content(new Content().addMediaType("application/json", new MediaType().schema(schemas.of(form))));
    }
}
