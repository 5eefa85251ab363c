package org.hotline12345.rest.city;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.hotline12345.law.party.Category;
import org.hotline12345.law.party.City;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a matter can be about, in two levels. */
@Component(service = RestResource.class)
@RestPath("/categories")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class CategoriesResource implements RestResource {

    private final City city;

    @Activate
    public CategoriesResource(@Reference City city) {
        this.city = city;
    }

    /** Every category. */
    public record Categories(List<Category> categories) {}

    @GET
    public Categories categories() {
        return new Categories(List.copyOf(city.categories()));
    }
}
