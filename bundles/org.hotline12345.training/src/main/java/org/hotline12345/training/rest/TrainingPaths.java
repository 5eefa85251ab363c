package org.hotline12345.training.rest;

import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Operations;
import org.hotline12345.rest.api.openapi.Schemas;
import org.hotline12345.training.PlanForm;
import org.hotline12345.training.SessionForm;
import org.hotline12345.training.Trainee;
import org.hotline12345.training.TrainingPlan;
import org.hotline12345.training.TrainingSession;
import org.osgi.service.component.annotations.Component;

/** Describes the paths of training. */
@Component
public final class TrainingPaths implements OpenApiPart {

    private static final Operations OPERATIONS = new Operations("training");
    private static final String ROOT = "/training";
    private static final int[] LOOK = {400, 401, 403, 404, 422, 503};
    private static final int[] CHANGE = {400, 401, 403, 404, 413, 415, 422, 503};

    @Override
    public void addTo(Paths paths, Schemas schemas, Answers answers) {
        plans(paths, schemas, answers);
        sessions(paths, schemas, answers);
        people(paths, schemas, answers);
        paths.addPathItem(
                ROOT + "/coverage",
                new PathItem()
                        .get(OPERATIONS
                                .of("trainingCoverage", "培训覆盖情况，及缺少的必修培训", unit(), day("from"), day("to"))
                                .responses(answers.of(200, "By unit", TrainingView.TrainingCoverage.class, LOOK))));
    }

    private static void plans(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                ROOT + "/plans",
                new PathItem()
                        .get(OPERATIONS
                                .of("trainingPlans", "培训计划", Operations.query("year", new IntegerSchema(), "年份，默认今年"))
                                .responses(
                                        answers.of(200, "Those of the year", TrainingView.TrainingPlans.class, LOOK)))
                        .post(OPERATIONS
                                .of("addTrainingPlan", "制定培训计划")
                                .requestBody(Operations.body(schemas, PlanForm.class))
                                .responses(answers.of(201, "The plan", TrainingPlan.class, CHANGE))));
        paths.addPathItem(
                ROOT + "/plans/{number}",
                new PathItem()
                        .put(OPERATIONS
                                .of("changeTrainingPlan", "调整培训计划", number())
                                .requestBody(Operations.body(schemas, PlanForm.class))
                                .responses(answers.of(200, "The plan", TrainingPlan.class, CHANGE))));
    }

    private static void sessions(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                ROOT + "/sessions",
                new PathItem()
                        .get(OPERATIONS
                                .of("trainingSessions", "培训班次", day("from"), day("to"))
                                .responses(answers.of(
                                        200, "The earliest first", TrainingView.TrainingSessions.class, LOOK)))
                        .post(OPERATIONS
                                .of("addTrainingSession", "安排培训班次")
                                .requestBody(Operations.body(schemas, SessionForm.class))
                                .responses(answers.of(201, "The session", TrainingSession.class, CHANGE))));
        paths.addPathItem(
                ROOT + "/sessions/{number}/attendance",
                new PathItem()
                        .put(OPERATIONS
                                .of("recordAttendance", "登记参训和成绩", number())
                                .requestBody(Operations.body(schemas, TrainingView.AttendanceList.class))
                                .responses(answers.of(200, "The session", TrainingSession.class, CHANGE))));
    }

    private static void people(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                ROOT + "/people",
                new PathItem()
                        .get(OPERATIONS
                                .of("trainees", "参训人员", unit())
                                .responses(answers.of(200, "By id", TrainingView.Trainees.class, LOOK))));
        Parameter id = Operations.path("id", new StringSchema(), "账号");
        paths.addPathItem(
                ROOT + "/people/{id}",
                new PathItem()
                        .get(OPERATIONS
                                .of("trainingRecord", "个人培训档案", id)
                                .responses(answers.of(200, "The record", TrainingView.TrainingRecord.class, LOOK)))
                        .put(OPERATIONS
                                .of("keepTrainee", "登记参训人员", id)
                                .requestBody(Operations.body(schemas, TrainingView.TraineeForm.class))
                                .responses(answers.of(200, "The person", Trainee.class, CHANGE))));
    }

    private static Parameter number() {
        return Operations.path("number", new IntegerSchema().format("int64"), "编号");
    }

    private static Parameter unit() {
        return Operations.query("unit", new StringSchema(), "单位编号，含其下级");
    }

    private static Parameter day(String name) {
        return Operations.query(name, new DateSchema(), "日期，默认今年一月一日至今天");
    }
}
