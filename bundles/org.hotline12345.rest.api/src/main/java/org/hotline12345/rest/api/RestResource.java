package org.hotline12345.rest.api;

/**
 * A resource of the REST interface. Registered as a service with a {@link RestPath} it is published under {@code /api}
 * and that path, and withdrawn when the service goes; the other resources do not notice. Its methods carry JAX-RS
 * annotations, with {@code @Path("/")} on the class, and are called on any thread. Into a resource that is not of the platform
 * twenty requests at once are let; who comes meanwhile is answered 503 and asked to come again.
 *
 * <p><b>Of several with one path</b> one is called. Of versions of one bundle that are here side by side it is that of the
 * newest; it takes over at once, without a request that fails, and when it leaves the one before it takes over again. Of
 * different bundles it is the one with the higher service ranking, of equals the one whose bundle was there first.
 *
 * <p><b>On leaving</b> no more requests come, and those under way are waited for, up to ten seconds, before the service is
 * let go: so long it must still work. A request that goes on on another thread after its method has returned is not waited for.
 */
public interface RestResource {}
