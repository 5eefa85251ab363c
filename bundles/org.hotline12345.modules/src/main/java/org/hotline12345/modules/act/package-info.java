/** Installs, updates, rolls back and removes. */
package org.hotline12345.modules.act;
