package org.hotline12345.rest.publish;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import org.hotline12345.rest.api.problem.Rejected;

/**
 * Asks to come again where a resource was here and is away for a moment, as while its bundle is updated, or is not here
 * yet, as while the database does not answer.
 */
@PreMatching
final class Withdrawn implements ContainerRequestFilter {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Set<String> paths = ConcurrentHashMap.newKeySet();

    /** @param expected what will come */
    Withdrawn(Set<String> expected) {
        paths.addAll(expected);
    }

    void gone(String path) {
        paths.add(path);
    }

    void back(String path) {
        paths.remove(path);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String asked = "/" + request.getUriInfo().getPath(false).replaceFirst("^/", "");
        if (paths.stream().anyMatch(it -> asked.equals(it) || asked.startsWith(it + "/"))) {
            throw Rejected.later("这一功能正在更换或尚未就绪", PAUSE);
        }
    }
}
