package org.hotline12345.assessment.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Schemas;
import org.osgi.service.component.annotations.Component;

/** Describes the figures. */
@Component
public final class FiguresPaths implements OpenApiPart {

    @Override
    public void addTo(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                "/assessment/figures",
                new PathItem()
                        .get(operation("figures", "承办单位统计")
                                .responses(answers.of(
                                        200,
                                        "Each unit, and all together",
                                        FiguresView.FiguresTable.class,
                                        400,
                                        401,
                                        404,
                                        503))));
        paths.addPathItem(
                "/assessment/themes",
                new PathItem()
                        .get(operation("themes", "事项分类统计，与上年同期比较")
                                .responses(answers.of(200, "Each theme", ThemesView.class, 400, 401, 404, 503))));
    }

    private static Operation operation(String id, String summary) {
        return new Operation()
                .addTagsItem("assessment")
                .operationId(id)
                .summary(summary)
                .addParametersItem(parameter("unit", "单位编号：本单位及其下级；不填为可查看的全部"))
                .addParametersItem(parameter("from", "第一个月，如 2026-01；不填为本月"))
                .addParametersItem(parameter("to", "最后一个月；不填与 from 相同"));
    }

    private static Parameter parameter(String name, String description) {
        return new QueryParameter().name(name).description(description).schema(new StringSchema());
    }
}
