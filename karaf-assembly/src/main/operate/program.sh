# shellcheck shell=bash disable=SC2154
# The JDK, the build, and the copy that runs. A part of the script hotline.

# Sets java_home, java_version. Karaf 4.4 needs the Security Manager, which is gone from 24 on.
find_jdk() {
    local java=${JAVA_HOME:+$JAVA_HOME/bin/java} settings
    java=${java:-$(command -v java || true)}
    [[ -z ${JAVA_HOME:-} || -x $java ]] || die "JAVA_HOME is $JAVA_HOME, where there is no JDK; set it to a JDK 17."
    [[ -n $java ]] || die "no JDK found; install a JDK 17 (any up to 23 will do) and put it on PATH or into JAVA_HOME."
    settings=$("$java" -XshowSettings:properties -version 2>&1) || die "$java does not run; install a JDK 17."
    java_home=$(sed -n 's/^ *java\.home = //p' <<<"$settings")
    java_version=$(sed -n 's/^ *java\.vm\.version = //p' <<<"$settings")
    local release
    release=$(sed -n 's/^ *java\.specification\.version = //p' <<<"$settings")
    release=${release#1.}
    ((release >= 17 && release < 24)) ||
        die "$java is Java $release, but Karaf 4.4 runs on 17 to 23; set JAVA_HOME to a JDK 17."
    export JAVA_HOME=$java_home
}

# build

stale() {
    local built
    built=$(compgen -G "$root/karaf-assembly/target/*.tar.gz" | head -1)
    [[ -n $built && -d $assembly/system ]] || return 0
    [[ -n $(find "$root/pom.xml" "$root/bundles" "$root/features" "$root/karaf-assembly" -name target -prune -o \
        -path '*/src/test' -prune -o -type f -newer "$built" -print -quit) ]]
}

build() {
    command -v mvn >/dev/null || die "Maven is needed to build what is missing, and there is no mvn on PATH."
    [[ -x $JAVA_HOME/bin/javac ]] || die "$JAVA_HOME is a JRE; building needs a JDK 17."
    mkdir -p "$run"
    local record=$run/build.log
    echo "Building (all of it is written to $record) ..."
    (cd "$root" && mvn -B -ntp -DskipTests -pl :karaf-assembly -am package 2>&1) | tee "$record" |
        sed -un 's/^\[INFO\] Building \(.*\) [^ ]* *\(\[[0-9/]*\]\)$/  \2 \1/p' || {
        grep -m 8 '^\[ERROR\]' "$record" >&2 || true
        die "the build failed; all of it is in $record."
    }
}

# What makes modules is told from what runs: who only operates the platform needs none of it.
kit() {
    find_jdk
    command -v mvn >/dev/null || die "Maven is needed, and there is no mvn on PATH."
    mkdir -p "$run"
    local record=$run/kit.log modules=:org.hotline12345.kit archetype
    for archetype in "$root"/bundles/org.hotline12345.archetype.*; do
        modules+=,:${archetype##*/}
    done
    echo "Installing API, test kit and archetypes (all of it is written to $record) ..."
    (cd "$root" && mvn -B -ntp -DskipTests -Dspotless.check.skip -pl "$modules" -am install) >"$record" 2>&1 || {
        grep -m 8 '^\[ERROR\]' "$record" >&2 || true
        die "that failed; all of it is in $record."
    }
    echo "They are in your Maven repository; docs/guides/make-a-module.md says how to make a module."
}

# the copy that runs, so that a build never touches it

install_program() {
    local built identity
    built=$(compgen -G "$root/karaf-assembly/target/*.tar.gz" | head -1)
    identity=$(cksum <"$built")
    [[ -f $program/.identity && $(<"$program/.identity") == "$identity" ]] && return
    echo "Unpacking ..."
    mkdir -p "$run/etc" "$run/deploy" "$run/data/log"
    rm -rf "$run/karaf.new"
    cp -a "$assembly" "$run/karaf.new"
    take_over_settings "$run/karaf.new/etc"
    rm -rf "$program"
    mv "$run/karaf.new" "$program"
    forget_bundles
    echo "$identity" >"$program/.identity"    # last: who is interrupted before does it all again
}

# A file of etc that was changed here stays; the new one is put beside it where the two differ.
take_over_settings() {
    local new=$1 file mine before
    while IFS= read -r file; do
        mine=$run/etc/$file before=$program/etc/$file
        if [[ ! -e $mine ]] || { [[ -e $before ]] && cmp -s "$mine" "$before"; }; then
            mkdir -p "$(dirname "$mine")"
            cp -a "$new/$file" "$mine"
        elif ! cmp -s "$new/$file" "$mine" && ! { [[ -e $before ]] && cmp -s "$new/$file" "$before"; }; then
            cp -a "$new/$file" "$mine.new"
            echo "  .run/etc/$file was changed here and stays; the new one is $file.new"
        fi
    done < <(cd "$new" && find . -type f | sed 's|^\./||')
    [[ -d $program/etc ]] || return 0
    while IFS= read -r file; do
        if [[ ! -e $new/$file ]] && cmp -s "$program/etc/$file" "$run/etc/$file"; then
            rm "$run/etc/$file"
        fi
    done < <(cd "$program/etc" && find . -type f | sed 's|^\./||')
}

# Karaf remembers bundles and their wiring, which fit one program and one JDK only.
forget_bundles() {
    [[ -d $run/data/cache ]] && echo "Forgetting the old bundles (what was installed while it ran comes back after the start) ..."
    rm -rf "$run/data/cache" "$run/data/generated-bundles" "$run/data/kar" "$run/data/tmp"
}

check_jdk_is_the_same() {
    local jdk="$java_home $java_version"
    if [[ -f $run/data/jdk && $(<"$run/data/jdk") != "$jdk" ]]; then
        echo "The JDK is another one than last time."
        forget_bundles
    fi
    echo "$jdk" >"$run/data/jdk"
}
