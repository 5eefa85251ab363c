/** What tests of bundles start from that look modules over. */
package org.hotline12345.modules.api.kit;
