package org.hotline12345.modules.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.hotline12345.modules.rest.ModuleView.ModuleChange;
import org.hotline12345.modules.rest.ModuleView.ModuleCheck;
import org.hotline12345.modules.rest.ModuleView.ModuleList;
import org.hotline12345.modules.rest.ModuleView.ModuleRecord;
import org.hotline12345.modules.rest.ModuleView.ModuleVersion;
import org.hotline12345.modules.rest.ModuleView.ModuleWanted;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Operations;
import org.hotline12345.rest.api.openapi.Schemas;
import org.osgi.service.component.annotations.Component;

/** Describes the paths of modules. */
@Component
public final class ModulesPaths implements OpenApiPart {

    private static final Operations OPERATIONS = new Operations("modules");
    private static final String MODULES = "/modules";
    private static final String MODULE = MODULES + "/{name}";
    private static final int[] LOOK = {401, 403, 404};
    private static final int[] CHANGE = {400, 401, 403, 404, 409, 413, 415, 422};

    @Override
    public void addTo(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                MODULES,
                new PathItem()
                        .get(OPERATIONS
                                .of("modules", "模块，已安装的在前")
                                .responses(answers.of(200, "All modules", ModuleList.class, LOOK)))
                        .post(file("uploadModule", "以文件安装或更新模块")
                                .responses(answers.of(200, "The module as it is now", ModuleChange.class, CHANGE))));
        paths.addPathItem(
                MODULES + "/acts",
                new PathItem()
                        .get(OPERATIONS
                                .of("moduleActs", "操作记录，最近的在前")
                                .responses(answers.of(200, "Who did what", ModuleRecord.class, LOOK))));
        paths.addPathItem(
                MODULES + "/check",
                new PathItem()
                        .post(file("checkModule", "检查模块文件，不安装")
                                .responses(answers.of(200, "What was found", ModuleCheck.class, CHANGE))));
        paths.addPathItem(
                MODULES + "/install",
                new PathItem()
                        .post(OPERATIONS
                                .of("installModule", "安装已知的功能")
                                .requestBody(Operations.body(schemas, ModuleWanted.class))
                                .responses(answers.of(200, "The module as it is now", ModuleChange.class, CHANGE))));
        one(paths, schemas, answers);
    }

    private static void one(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                MODULE,
                new PathItem()
                        .get(OPERATIONS
                                .of("module", "一个模块", name())
                                .responses(answers.of(200, "The module", ModuleView.class, LOOK)))
                        .delete(OPERATIONS
                                .of(
                                        "removeModule",
                                        "移除模块",
                                        name(),
                                        Operations.query("confirmed", new BooleanSchema(), "依赖它的可以停止"))
                                .responses(answers.of(200, "It has gone", ModuleChange.class, CHANGE))));
        paths.addPathItem(
                MODULE + "/update",
                new PathItem()
                        .post(OPERATIONS
                                .of("updateModule", "换成另一版本，新版本正常后原版本才撤下", name())
                                .requestBody(Operations.body(schemas, ModuleVersion.class))
                                .responses(answers.of(200, "The module as it is now", ModuleChange.class, CHANGE))));
        paths.addPathItem(
                MODULE + "/roll-back",
                new PathItem()
                        .post(OPERATIONS
                                .of("rollBackModule", "回退到以前的版本", name())
                                .responses(answers.of(200, "The module as it is now", ModuleChange.class, CHANGE))));
    }

    private static Operation file(String id, String summary) {
        return OPERATIONS
                .of(id, summary, Operations.query("file", new StringSchema().example("unit-1.0.0.jar"), "文件名"))
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content()
                                .addMediaType("application/java-archive", new MediaType().schema(new BinarySchema()))));
    }

    private static Parameter name() {
        return Operations.path("name", new StringSchema().example("hotline-knowledge"), "模块名称");
    }
}
