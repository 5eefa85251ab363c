package org.hotline12345.modules.api;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** 模块检查. Looks a module's file over before it is installed; nothing of it is installed or run. Safe for any thread. */
@ProviderType
public interface Checks {

    /**
     * What was found, for each bundle of the file one; in the order of their names where it is a KAR. What is wrong with the
     * archive itself stands with the file's own name, first.
     *
     * @throws IOException where the file cannot be read at all
     */
    List<Checked> check(Path file) throws IOException;

    /**
     * The same of a file that somebody has sent.
     *
     * @param name its name, whose ending tells a KAR
     */
    List<Checked> check(String name, byte[] content) throws IOException;

    /**
     * For which units a bundle speaks, as all {@link Claims} say that are here now; who is not here is not asked.
     *
     * @throws IOException where it cannot be read, or somebody who was asked has not answered; the message says who, in Chinese
     */
    List<Claim> claims(byte[] bundle) throws IOException;
}
