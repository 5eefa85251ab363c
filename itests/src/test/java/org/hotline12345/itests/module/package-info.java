/** Classes of modules, from which tests make bundles in the container: none of them is called by a test itself. */
package org.hotline12345.itests.module;
