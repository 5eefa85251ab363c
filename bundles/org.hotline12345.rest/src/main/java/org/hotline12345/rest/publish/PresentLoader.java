package org.hotline12345.rest.publish;

import java.io.InputStream;
import org.apache.cxf.Bus;
import org.apache.cxf.resource.ResourceManager;
import org.apache.cxf.resource.ResourceResolver;

/**
 * Answers CXF's question, before each request, under which class loader to work: under the one that is there. Nobody else
 * answers it, and to find that out CXF searches the whole class path each time.
 */
final class PresentLoader implements ResourceResolver {

    private static final String OF_THE_REQUEST = "";

    private final ResourceManager resources;

    private PresentLoader(ResourceManager resources) {
        this.resources = resources;
    }

    /** Answers first, until it is {@link #withdraw withdrawn}. */
    static PresentLoader on(Bus bus) {
        PresentLoader loader = new PresentLoader(bus.getExtension(ResourceManager.class));
        loader.resources.addResourceResolver(loader);
        return loader;
    }

    void withdraw() {
        resources.removeResourceResolver(this);
    }

    @Override
    public <T> T resolve(String name, Class<T> type) {
        return OF_THE_REQUEST.equals(name) && type == ClassLoader.class
                ? type.cast(Thread.currentThread().getContextClassLoader())
                : null;
    }

    @Override
    public InputStream getAsStream(String name) {
        return null;
    }
}
