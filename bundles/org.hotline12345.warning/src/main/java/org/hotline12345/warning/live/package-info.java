/** What burns and what is stuck, told at each look from the clocks that are held. */
package org.hotline12345.warning.live;
