/** What the tests of this bundle share. */
package org.hotline12345.statistics.kit;
