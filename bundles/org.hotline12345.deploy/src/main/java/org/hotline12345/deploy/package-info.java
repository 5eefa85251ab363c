/** The folders from which modules are installed while the platform runs. */
package org.hotline12345.deploy;
