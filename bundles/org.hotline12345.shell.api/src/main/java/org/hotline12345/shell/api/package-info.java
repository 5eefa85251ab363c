/** What a bundle needs that brings commands of its own: who sits at the console, tables, and how failures are said. */
@Version("1.1.0")
package org.hotline12345.shell.api;

import org.osgi.annotation.versioning.Version;
