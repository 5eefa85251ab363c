/** Looks files over before they are installed. */
package org.hotline12345.modules.check;
