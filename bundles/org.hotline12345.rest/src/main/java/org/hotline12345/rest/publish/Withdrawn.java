package org.hotline12345.rest.publish;

import java.time.Duration;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import org.hotline12345.rest.api.problem.Rejected;

/**
 * Asks to come again: its resource was here and is away, as while its bundle is replaced without the next one beside it, or is
 * not here yet, as while the database does not answer.
 */
@PreMatching
final class Withdrawn implements ContainerRequestFilter {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Override
    public void filter(ContainerRequestContext request) {
        throw Rejected.later("这一功能正在更换或尚未就绪", PAUSE);
    }
}
