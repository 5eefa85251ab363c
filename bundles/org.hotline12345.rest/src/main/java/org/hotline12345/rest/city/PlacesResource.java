package org.hotline12345.rest.city;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.hotline12345.law.party.City;
import org.hotline12345.law.party.Place;
import org.hotline12345.rest.api.RestPath;
import org.hotline12345.rest.api.RestResource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The places that a matter can be in. */
@Component(service = RestResource.class)
@RestPath("/places")
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public final class PlacesResource implements RestResource {

    private final City city;

    @Activate
    public PlacesResource(@Reference City city) {
        this.city = city;
    }

    /** Every place. */
    public record Places(List<Place> places) {}

    @GET
    public Places places() {
        return new Places(List.copyOf(city.places()));
    }
}
