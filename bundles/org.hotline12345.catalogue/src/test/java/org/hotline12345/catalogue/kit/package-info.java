/** What tests of the catalogue start from. */
package org.hotline12345.catalogue.kit;
