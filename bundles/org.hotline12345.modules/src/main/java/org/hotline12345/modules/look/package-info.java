/** What is in the container, and how it does. */
package org.hotline12345.modules.look;
