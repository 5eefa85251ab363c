package org.hotline12345.rest.api;

/**
 * A resource of the REST interface. Registered as a service with a {@link RestPath} it is published under {@code /api}
 * and that path, and withdrawn when the service goes; the other resources do not notice. Its methods carry JAX-RS
 * annotations, with {@code @Path("/")} on the class, and are called on any thread.
 */
public interface RestResource {}
