/** What tests of bundles with a REST resource of their own start from. */
package org.hotline12345.rest.api.kit;
