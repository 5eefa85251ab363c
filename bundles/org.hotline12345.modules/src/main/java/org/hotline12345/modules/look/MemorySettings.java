package org.hotline12345.modules.look;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What city IT decides about the memory that modules hold. */
@ObjectClassDefinition(id = MemorySettings.PID, name = "模块占用的内存")
public @interface MemorySettings {

    String PID = "org.hotline12345.modules.memory";

    @AttributeDefinition(name = "查看间隔（秒）", description = "每隔多久看一次平台的内存是否紧张")
    int roundSeconds() default 60;

    @AttributeDefinition(
            name = "紧张（%）",
            description = "长期对象占堆内存的比例超过此值，才逐个查看模块占用多少；查看一次，平台约停顿一秒，因此十分钟内不再查看。0 表示每次都查看，100 表示不查看")
    int scarceFromPercent() default 70;

    @AttributeDefinition(name = "模块上限（MiB）", description = "一个模块自己的类的对象合计超过此值，该模块列为异常，并写明占用多少")
    int mostMebibytes() default 64;

    @AttributeDefinition(name = "重新启动（MiB）", description = "一个模块自己的类的对象合计超过此值，自动重新启动该模块以释放内存，一小时内不再重启。0 表示不自动重启")
    int restartedFromMebibytes() default 256;
}
