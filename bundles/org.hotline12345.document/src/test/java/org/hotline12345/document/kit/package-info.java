/** What tests of documents start from. */
package org.hotline12345.document.kit;
