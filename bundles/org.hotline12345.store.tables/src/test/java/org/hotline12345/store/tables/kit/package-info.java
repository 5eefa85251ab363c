/** What tests of bundles with tables of their own start from. */
package org.hotline12345.store.tables.kit;
