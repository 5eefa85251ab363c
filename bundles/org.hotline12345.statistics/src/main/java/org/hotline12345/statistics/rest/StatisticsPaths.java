package org.hotline12345.statistics.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.stream.Stream;
import org.hotline12345.law.Words;
import org.hotline12345.law.ticket.Channel;
import org.hotline12345.law.ticket.Kind;
import org.hotline12345.law.ticket.Status;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Schemas;
import org.hotline12345.statistics.By;
import org.hotline12345.statistics.Grain;
import org.hotline12345.statistics.view.StatisticsOverview;
import org.hotline12345.statistics.view.StatisticsTable;
import org.osgi.service.component.annotations.Component;

/** Describes the statistics. */
@Component
public final class StatisticsPaths implements OpenApiPart {

    private static final int[] PROBLEMS = {400, 401, 403, 404, 422, 503};

    @Override
    public void addTo(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                "/statistics/tables",
                new PathItem()
                        .get(asking(operation("statisticsTable", "统计表：件数、占比、同比、环比"))
                                .responses(answers.of(200, "The table", StatisticsTable.class, PROBLEMS))));
        paths.addPathItem(
                "/statistics/tables.csv",
                new PathItem()
                        .get(asking(operation("statisticsCsv", "同一统计表，供电子表格打开"))
                                .responses(answers.file("The table, comma-separated", PROBLEMS))));
        ApiResponses overview = Answers.with(
                answers.of(200, "All that a dashboard shows", StatisticsOverview.class, PROBLEMS),
                "ETag",
                "Names what is shown");
        overview.addApiResponse("304", new ApiResponse().description("Nothing has changed"));
        paths.addPathItem(
                "/statistics/overview",
                new PathItem()
                        .get(operation("statisticsOverview", "总览：一次取得看板所需的全部统计")
                                .addParametersItem(new HeaderParameter()
                                        .name("If-None-Match")
                                        .description("The ETag of the last answer")
                                        .schema(new StringSchema()))
                                .responses(overview)));
    }

    private static Operation operation(String id, String summary) {
        return new Operation()
                .addTagsItem("statistics")
                .operationId(id)
                .summary(summary)
                .addParametersItem(text("unit", "单位编号：本单位及其下级；不填为可查看的全部"))
                .addParametersItem(text("place", "地点编号；不与 unit 同用，各承办单位不用"))
                .addParametersItem(text("from", "自哪日、月、季或年，如 2026-03-05、2026-03、2026-Q1、2026；不填为本月"))
                .addParametersItem(text("to", "至哪日、月、季或年；不填与 from 相同"))
                .addParametersItem(words("grain", "时间粒度，也是环比的周期；不填为 MONTH", Grain.values()));
    }

    private static Operation asking(Operation operation) {
        return operation
                .addParametersItem(words("by", "按什么列出", By.values()).required(true))
                .addParametersItem(text("theme", "只统计这一分类；用于 by=TIME、KIND、CHANNEL、STATUS"))
                .addParametersItem(words("kind", "只统计这一诉求类型；用于 by=TIME、UNIT、COUNTY、PLACE、THEME", Kind.values()))
                .addParametersItem(words("channel", "只统计这一渠道；同上", Channel.values()))
                .addParametersItem(words("status", "只统计现处这一状态的；同上", Status.values()));
    }

    private static Parameter text(String name, String description) {
        return new QueryParameter().name(name).description(description).schema(new StringSchema());
    }

    private static Parameter words(String name, String description, Enum<?>... values) {
        StringSchema schema = new StringSchema();
        Stream.of(values).map(Enum::name).forEach(schema::addEnumItem);
        StringBuilder said = new StringBuilder(description);
        Stream.of(values)
                .forEach(it -> said.append("；").append(it.name()).append(" ").append(Words.of(it)));
        return new QueryParameter().name(name).description(said.toString()).schema(schema);
    }
}
