package org.hotline12345.modules.api.handover;

import java.util.Comparator;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;

/**
 * By what it is judged which of several services is in force.
 *
 * @param bundle the symbolic name of the bundle that registered it; its versions take over from each other
 * @param version the version of that bundle
 * @param ranking its service ranking
 * @param service its number; the container counts them, so that the larger came later
 */
public record Precedence(String bundle, Version version, int ranking, long service) {

    /** Of services of one bundle's versions the newest first: by version, then by ranking, then the later registration. */
    static final Comparator<Precedence> NEWEST = Comparator.comparing(Precedence::version)
            .thenComparing(Precedence::ranking)
            .thenComparing(Precedence::service)
            .reversed();

    /** What the registration of a service says. Of one that is gone already nobody can tell the bundle any more. */
    public static Precedence of(ServiceReference<?> reference) {
        Optional<Bundle> bundle = Optional.ofNullable(reference.getBundle());
        return new Precedence(
                bundle.map(Bundle::getSymbolicName).orElse(""),
                bundle.map(Bundle::getVersion).orElse(Version.emptyVersion),
                reference.getProperty(Constants.SERVICE_RANKING) instanceof Integer ranking ? ranking : 0,
                number(reference));
    }

    /** The same of one of several things that a bundle brings: its versions compete for what has the same name only. */
    public Precedence named(String name) {
        return new Precedence(bundle + " " + name, version, ranking, service);
    }

    /** The number of a service, which stays readable when it is gone. */
    public static long number(ServiceReference<?> reference) {
        return (Long) reference.getProperty(Constants.SERVICE_ID);
    }
}
