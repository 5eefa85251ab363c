package org.hotline12345.catalogue;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of a module on a node.
 *
 * @param node the name of the node
 * @param module name and version
 * @param state how it does
 * @param cause why it is not well, as a sentence; empty where it is
 * @param since since when
 */
public record NodeReport(String node, ModuleId module, NodeState state, Optional<String> cause, Instant since) {}
