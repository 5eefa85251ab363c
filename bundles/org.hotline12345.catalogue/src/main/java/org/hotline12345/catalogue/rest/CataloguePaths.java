package org.hotline12345.catalogue.rest;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BinarySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.hotline12345.catalogue.UnitForm;
import org.hotline12345.catalogue.rest.CatalogueEntry.CatalogueEntries;
import org.hotline12345.catalogue.rest.CertificateView.CertificateForm;
import org.hotline12345.catalogue.rest.CertificateView.Certificates;
import org.hotline12345.catalogue.rest.CountyModuleView.CountyModules;
import org.hotline12345.catalogue.rest.CountyModuleView.ModuleSettings;
import org.hotline12345.catalogue.rest.CountyModuleView.ModuleWish;
import org.hotline12345.catalogue.rest.ProposedUnitView.ProposedUnits;
import org.hotline12345.rest.api.http.ReasonGiven;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Operations;
import org.hotline12345.rest.api.openapi.Schemas;
import org.osgi.service.component.annotations.Component;

/** Describes the paths of the catalogue. */
@Component
public final class CataloguePaths implements OpenApiPart {

    private static final Operations OPERATIONS = new Operations("catalogue");
    private static final String COUNTY = "/catalogue/counties/{county}";
    private static final String MODULE = COUNTY + "/modules/{module}";
    private static final String UNIT = COUNTY + "/units/{id}";
    private static final int[] LOOK = {400, 401, 403, 404, 503};
    private static final int[] CHANGE = {400, 401, 403, 404, 409, 413, 415, 422, 503};

    @Override
    public void addTo(Paths paths, Schemas schemas, Answers answers) {
        schemas.leavingOut(UnitForm.class, "territory");
        modules(paths, schemas, answers);
        choices(paths, schemas, answers);
        units(paths, schemas, answers);
        certificates(paths, schemas, answers);
        paths.addPathItem(
                "/catalogue/acts",
                new PathItem()
                        .get(OPERATIONS
                                .of(
                                        "catalogueActs",
                                        "模块目录的办理记录",
                                        Operations.query("county", new StringSchema(), "区县或部门的编号"),
                                        Operations.query("before", whole(), "上一页的 next"))
                                .responses(answers.of(200, "The latest first", CatalogueActs.class, LOOK))));
    }

    private static void modules(Paths paths, Schemas schemas, Answers answers) {
        Operation putIn = OPERATIONS
                .of(
                        "putIntoCatalogue",
                        "放入目录",
                        Operations.query("county", new ArraySchema().items(new StringSchema()), "区县或部门的编号，可以有多个")
                                .required(true),
                        Operations.query("why", new StringSchema(), "依据的文件或理由").required(true))
                .description("The body is the file: a bundle, all of it signed by a certificate of each county.")
                .requestBody(new RequestBody()
                        .required(true)
                        .content(new Content().addMediaType("*/*", new MediaType().schema(new BinarySchema()))))
                .responses(answers.of(201, "The module", CatalogueEntry.class, CHANGE));
        paths.addPathItem(
                "/catalogue/modules",
                new PathItem()
                        .get(OPERATIONS
                                .of("catalogue", "模块目录")
                                .responses(answers.of(200, "Each version", CatalogueEntries.class, LOOK)))
                        .post(putIn));
        paths.addPathItem(
                MODULE + "/{version}/take-out",
                new PathItem()
                        .post(OPERATIONS
                                .of("takeOutOfCatalogue", "移出目录", county(), module(), path("version", "版本"))
                                .requestBody(Operations.body(schemas, ReasonGiven.class))
                                .responses(answers.of(200, "What is left", CatalogueEntries.class, CHANGE))));
    }

    private static void choices(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                COUNTY + "/modules",
                new PathItem()
                        .get(OPERATIONS
                                .of("countyModules", "区县的模块", county())
                                .responses(answers.of(200, "What it has, and could have", CountyModules.class, LOOK))));
        paths.addPathItem(MODULE + "/enable", chosen("enableModule", "启用模块或更换版本", ModuleWish.class, schemas, answers));
        paths.addPathItem(MODULE + "/disable", chosen("disableModule", "停用模块", ReasonGiven.class, schemas, answers));
        paths.addPathItem(MODULE + "/back", chosen("moduleBack", "退回上一版本", ReasonGiven.class, schemas, answers));
        paths.addPathItem(
                MODULE + "/settings",
                new PathItem()
                        .put(OPERATIONS
                                .of("setModule", "修改模块配置", county(), module())
                                .requestBody(Operations.body(schemas, ModuleSettings.class))
                                .responses(answers.of(200, "The module", CountyModuleView.class, CHANGE))));
    }

    private static PathItem chosen(String id, String word, Class<?> form, Schemas schemas, Answers answers) {
        return new PathItem()
                .post(OPERATIONS
                        .of(id, word, county(), module())
                        .requestBody(Operations.body(schemas, form))
                        .responses(answers.of(200, "The module", CountyModuleView.class, CHANGE)));
    }

    private static void units(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                "/catalogue/units",
                new PathItem()
                        .get(OPERATIONS
                                .of("proposedUnits", "申请设立的下级单位")
                                .responses(answers.of(200, "The units", ProposedUnits.class, LOOK))));
        paths.addPathItem(
                COUNTY + "/units",
                new PathItem()
                        .post(OPERATIONS
                                .of("proposeUnit", "申请设立下级单位", county())
                                .requestBody(Operations.body(schemas, UnitForm.class))
                                .responses(answers.of(201, "The unit", ProposedUnitView.class, CHANGE))));
        paths.addPathItem(
                UNIT,
                new PathItem()
                        .put(OPERATIONS
                                .of("changeProposedUnit", "申请变更下级单位", county(), path("id", "单位编号"))
                                .requestBody(Operations.body(schemas, UnitForm.class))
                                .responses(answers.of(200, "The unit", ProposedUnitView.class, CHANGE))));
        paths.addPathItem(
                UNIT + "/withdraw",
                new PathItem()
                        .post(OPERATIONS
                                .of("withdrawProposedUnit", "撤回下级单位", county(), path("id", "单位编号"))
                                .requestBody(Operations.body(schemas, ReasonGiven.class))
                                .responses(answers.of(200, "The unit", ProposedUnitView.class, CHANGE))));
    }

    private static void certificates(Paths paths, Schemas schemas, Answers answers) {
        paths.addPathItem(
                "/catalogue/certificates",
                new PathItem()
                        .get(OPERATIONS
                                .of("catalogueCertificates", "签名证书")
                                .responses(answers.of(200, "The certificates", Certificates.class, LOOK)))
                        .post(OPERATIONS
                                .of("registerCertificate", "登记签名证书")
                                .requestBody(Operations.body(schemas, CertificateForm.class))
                                .responses(answers.of(201, "The certificate", CertificateView.class, CHANGE))));
        paths.addPathItem(
                "/catalogue/certificates/{number}/revoke",
                new PathItem()
                        .post(OPERATIONS
                                .of("revokeCertificate", "撤销签名证书", Operations.path("number", whole(), "证书编号"))
                                .requestBody(Operations.body(schemas, ReasonGiven.class))
                                .responses(answers.of(200, "The certificate", CertificateView.class, CHANGE))));
    }

    private static Parameter county() {
        return path("county", "区县或部门的编号");
    }

    private static Parameter module() {
        return path("module", "模块名称");
    }

    private static Parameter path(String name, String description) {
        return Operations.path(name, new StringSchema(), description);
    }

    private static IntegerSchema whole() {
        IntegerSchema schema = new IntegerSchema();
        schema.setFormat("int64");
        return schema;
    }
}
