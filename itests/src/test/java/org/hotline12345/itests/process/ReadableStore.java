package org.hotline12345.itests.process;

import javax.sql.DataSource;

/** How a test reads what the platform has in its store, once nothing moves there. */
public interface ReadableStore {

    DataSource of(Shipped shipped) throws Exception;
}
