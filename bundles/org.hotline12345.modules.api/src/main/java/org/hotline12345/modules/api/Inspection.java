package org.hotline12345.modules.api;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * SPI. 模块检查. Looks over what a module's file says in one format: who reads a format when it has arrived also says, before
 * it arrives, what is wrong in it. Register it as a service; all that are registered are asked, in any order.
 */
@ConsumerType
public interface Inspection {

    /**
     * What is wrong in this file; empty where it has nothing of the format, or all of it is well. Called on any thread,
     * never inside a transaction. Where it throws, the file is refused with the cause.
     */
    List<Finding> inspect(ModuleFile file);
}
