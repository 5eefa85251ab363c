/** 服务地址. Addresses at which one server takes over from another while requests are under way, and room in what modules bring. */
@Version("1.1.0")
package org.hotline12345.endpoints;

import org.osgi.annotation.versioning.Version;
