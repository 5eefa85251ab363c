package org.hotline12345.warning.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Schemas;
import org.hotline12345.warning.view.LateForecast;
import org.hotline12345.warning.view.LiveWarnings;
import org.hotline12345.warning.view.StuckWarnings;
import org.hotline12345.warning.view.SurgeVerdict;
import org.hotline12345.warning.view.SurgeWarnings;
import org.osgi.service.component.annotations.Component;

/** Describes the warnings. */
@Component
public final class WarningPaths implements OpenApiPart {

    @Override
    public void addTo(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                "/warnings/live",
                new PathItem()
                        .get(operation("liveWarnings", "红黄预警", "What burns now, the hottest first.")
                                .addParametersItem(unit(schemas))
                                .addParametersItem(query(
                                        "light",
                                        "AMBER 黄色，RED 红色；不填为两者",
                                        new StringSchema().addEnumItem("AMBER").addEnumItem("RED")))
                                .addParametersItem(limit())
                                .responses(answers.of(200, "The list", LiveWarnings.class, 400, 401, 404, 503))));
        paths.addPathItem(
                "/warnings/stuck",
                new PathItem()
                        .get(operation("stuckWarnings", "停滞预警", "With what nothing has happened for too long.")
                                .addParametersItem(unit(schemas))
                                .addParametersItem(limit())
                                .responses(answers.of(200, "The list", StuckWarnings.class, 400, 401, 404, 503))));
        paths.addPathItem(
                "/warnings/forecast",
                new PathItem()
                        .get(operation("lateForecast", "逾期预测", "What will run late this week.")
                                .addParametersItem(unit(schemas))
                                .addParametersItem(limit())
                                .responses(answers.of(200, "The forecast", LateForecast.class, 400, 401, 404, 503))));
        paths.addPathItem(
                "/warnings/surges",
                new PathItem()
                        .get(operation("surgeWarnings", "突增预警", "What comes more often than usual, or did.")
                                .addParametersItem(query("open", "true 为只看未结束的", new BooleanSchema()))
                                .addParametersItem(query("days", "最近多少天开始的，不填为 56", new IntegerSchema()))
                                .responses(answers.of(200, "The list", SurgeWarnings.class, 400, 401, 503))));
        paths.addPathItem("/warnings/surges/{id}/verdict", new PathItem().post(verdict(schemas, answers)));
    }

    private static Operation verdict(Schemas schemas, Answers answers) {
        return operation("judgeSurge", "认定突增预警", "Says whether something was the matter, or that it was seen.")
                .addParametersItem(
                        new PathParameter().name("id").description("预警的 id").schema(new StringSchema()))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType(
                                        "application/json", new MediaType().schema(schemas.of(SurgeVerdict.class)))))
                .responses(answers.of(
                        200, "Taken down", SurgeWarnings.SurgeWarning.class, 400, 401, 403, 404, 413, 415, 422, 503));
    }

    private static Parameter unit(Schemas schemas) {
        return query("unit", "单位编号：本单位及其下级；不填为可查看的全部", schemas.of(UnitId.class));
    }

    private static Parameter limit() {
        return query("limit", "至多多少条，1 至 2000，不填为 200", new IntegerSchema());
    }

    private static Parameter query(String name, String description, Schema<?> schema) {
        return new QueryParameter().name(name).description(description).schema(schema);
    }

    private static Operation operation(String id, String summary, String description) {
        return new Operation()
                .addTagsItem("warnings")
                .operationId(id)
                .summary(summary)
                .description(description);
    }
}
