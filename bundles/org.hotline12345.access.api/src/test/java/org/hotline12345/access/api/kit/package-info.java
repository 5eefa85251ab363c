/** What tests of bundles start from that ask what may be seen. */
package org.hotline12345.access.api.kit;
