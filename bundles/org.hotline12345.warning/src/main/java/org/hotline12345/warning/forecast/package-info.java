/** 预判. What will run late, by how long such matters took before. */
package org.hotline12345.warning.forecast;
