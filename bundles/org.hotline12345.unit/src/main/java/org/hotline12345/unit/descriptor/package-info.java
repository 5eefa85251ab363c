/** What a module's file says of units before it is installed: the lines of a descriptor, and of a component. */
package org.hotline12345.unit.descriptor;
