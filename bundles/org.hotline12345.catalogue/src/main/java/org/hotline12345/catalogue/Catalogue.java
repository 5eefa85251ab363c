package org.hotline12345.catalogue;

import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.hotline12345.catalogue.node.OwnBundles;
import org.hotline12345.law.party.City;
import org.hotline12345.law.procedure.Regulations;
import org.hotline12345.modules.api.Checks;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** 模块目录. The desks at which the city and its counties work with the catalogue. Safe for any thread. */
@Component(service = Catalogue.class, configurationPid = "org.hotline12345.catalogue")
@Designate(ocd = CatalogueSettings.class)
public final class Catalogue {

    private static final String ACCEPT = "accept";
    private static final int MEBI = 1024 * 1024;

    private final CityDesk cityDesk;
    private final CertificateDesk certificateDesk;
    private final CountyDesk countyDesk;
    private final UnitDesk unitDesk;
    private final Looks looks;

    @Activate
    public Catalogue(
            @Reference CatalogueStore store,
            @Reference City city,
            @Reference Regulations regulations,
            @Reference Checks checks,
            BundleContext context,
            CatalogueSettings settings) {
        this(
                new Office(store, city, regulations, Clock.systemUTC()),
                new Reception(
                        checks,
                        settings.unsigned().strip().equals(ACCEPT),
                        Math.max(1, settings.megabytes()) * MEBI,
                        Set.copyOf(Arrays.asList(settings.factories()))),
                name -> OwnBundles.otherwise(context, name));
    }

    Catalogue(Office office, Reception reception, Predicate<String> installedOtherwise) {
        cityDesk = new CityDesk(office, reception, installedOtherwise);
        certificateDesk = new CertificateDesk(office);
        countyDesk = new CountyDesk(office, reception);
        unitDesk = new UnitDesk(office);
        looks = new Looks(office);
    }

    public CityDesk city() {
        return cityDesk;
    }

    public CertificateDesk certificates() {
        return certificateDesk;
    }

    public CountyDesk counties() {
        return countyDesk;
    }

    public UnitDesk units() {
        return unitDesk;
    }

    public Looks looks() {
        return looks;
    }
}
