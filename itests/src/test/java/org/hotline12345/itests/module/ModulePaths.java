package org.hotline12345.itests.module;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.hotline12345.rest.api.openapi.Answers;
import org.hotline12345.rest.api.openapi.OpenApiPart;
import org.hotline12345.rest.api.openapi.Schemas;
import org.osgi.framework.FrameworkUtil;

/** Describes the endpoint of a module. */
public final class ModulePaths implements OpenApiPart {

    @Override
    public void addTo(Paths paths, Schemas schemas, Answers answers) {
        String module = FrameworkUtil.getBundle(getClass()).getSymbolicName();
        Operation operation = new Operation()
                .operationId(module)
                .responses(new ApiResponses().addApiResponse("200", new ApiResponse().description("Who answers")));
        paths.addPathItem("/" + module, new PathItem().get(operation));
    }
}
