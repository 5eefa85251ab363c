package org.hotline12345.catalogue;

import java.util.List;
import org.hotline12345.modules.api.Finding;

/** Who looks a file over before it is taken in. */
public interface Inspections {

    /** What is wrong; a file with an error is refused. Where somebody who looks fails, that is an error too. */
    List<Finding> of(byte[] file);
}
