/** What tests of bundles with commands of their own start from. */
package org.hotline12345.shell.api.kit;
