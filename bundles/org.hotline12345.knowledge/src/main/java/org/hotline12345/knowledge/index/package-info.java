/** Puts the index of articles behind the knowledge base of this node. */
package org.hotline12345.knowledge.index;
