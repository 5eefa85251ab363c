/** What comes into the container from watched folders, and what is kept out. */
package org.hotline12345.modules.gate;
