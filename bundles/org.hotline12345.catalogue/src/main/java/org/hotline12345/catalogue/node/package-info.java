/** One node brings itself to what the catalogue says. */
package org.hotline12345.catalogue.node;
