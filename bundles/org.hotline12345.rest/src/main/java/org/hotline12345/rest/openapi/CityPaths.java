package org.hotline12345.rest.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.hotline12345.law.party.UnitId;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.Schemas;
import org.hotline12345.rest.city.CategoriesResource;
import org.hotline12345.rest.city.PlacesResource;
import org.hotline12345.rest.city.UnitView;
import org.hotline12345.rest.city.UnitsResource;
import org.hotline12345.rest.regulation.RegulationView;

/** Describes the paths of the city and of the regulation. */
final class CityPaths {

    private final Schemas schemas;
    private final Answers answers;

    CityPaths(Schemas schemas, Answers answers) {
        this.schemas = schemas;
        this.answers = answers;
    }

    void addTo(Paths paths) {
        paths.addPathItem("/units", get("city", "units", "承办单位", UnitView.All.class));
        paths.addPathItem(
                "/units/{id}",
                new PathItem()
                        .get(operation("city", "unit", "一个承办单位")
                                .addParametersItem(id())
                                .responses(answers.of(200, "The unit", UnitView.class, 400, 404))));
        paths.addPathItem("/units/{id}/approval", new PathItem().post(approve()));
        paths.addPathItem("/places", get("city", "places", "地点", PlacesResource.Places.class));
        paths.addPathItem("/categories", get("city", "categories", "事项分类", CategoriesResource.Categories.class));
        paths.addPathItem(
                "/schemas/{name}",
                new PathItem()
                        .get(operation("city", "schema", "模块说明文件的 JSON Schema")
                                .addParametersItem(new PathParameter()
                                        .name("name")
                                        .description("如 unit.json")
                                        .schema(new StringSchema()))
                                .responses(schema())));
        paths.addPathItem("/regulation", get("regulation", "regulation", "办法条文", RegulationView.Installed.class));
        paths.addPathItem(
                "/regulation/{id}",
                new PathItem()
                        .get(operation("regulation", "oneRegulation", "一个办法的条文")
                                .addParametersItem(new PathParameter()
                                        .name("id")
                                        .description("办法的标识，如工单所记")
                                        .schema(new StringSchema()))
                                .responses(answers.of(200, "The regulation", RegulationView.class, 404))));
    }

    private ApiResponses schema() {
        ApiResponses responses = answers.file("The schema", 404);
        MediaType any = new MediaType().schema(new ObjectSchema());
        responses.get("200").content(new Content().addMediaType("application/schema+json", any));
        return responses;
    }

    private Operation approve() {
        return operation("city", "approve", "同意设立下一级承办单位")
                .addParametersItem(id())
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType(
                                        "application/json",
                                        new MediaType().schema(schemas.of(UnitsResource.Agreement.class)))))
                .responses(answers.of(
                        200, "The unit receives tickets", UnitView.class, 400, 401, 403, 404, 413, 415, 422));
    }

    private PathItem get(String tag, String id, String summary, Class<?> view) {
        return new PathItem().get(operation(tag, id, summary).responses(answers.of(200, summary, view)));
    }

    private static Operation operation(String tag, String id, String summary) {
        return new Operation().addTagsItem(tag).operationId(id).summary(summary);
    }

    private Parameter id() {
        return new PathParameter().name("id").description("单位编号").schema(schemas.of(UnitId.class));
    }
}
