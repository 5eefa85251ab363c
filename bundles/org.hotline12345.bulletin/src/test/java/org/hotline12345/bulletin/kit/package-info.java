/** What the tests of bulletins start from. */
package org.hotline12345.bulletin.kit;
