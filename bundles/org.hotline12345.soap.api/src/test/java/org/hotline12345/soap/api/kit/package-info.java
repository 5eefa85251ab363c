/** What tests of bundles with a port of their own start from. */
package org.hotline12345.soap.api.kit;
