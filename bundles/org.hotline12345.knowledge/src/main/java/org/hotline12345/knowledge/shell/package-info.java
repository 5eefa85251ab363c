/** The knowledge base by Karaf's shell: it is searched, read and watched over. */
package org.hotline12345.knowledge.shell;
