# Packs the jar again and compares: it depends on what is in it, and on nothing of the machine. Expects the words of common.sh.

# Packs the classes that were built into a jar once more, in two other folders, time zones and languages, from files written just now.
packed_twice() {
    local jar again place
    jar=$(echo "$target"/synoptic-*.jar)
    [ -f "$jar" ] || die "There is no jar to compare with: $jar"
    for place in one:Pacific/Auckland:en another/deeper:America/St_Johns:tr; do
        again=$target/repacked/${place%%:*}
        rm -rf "$again"
        mkdir -p "$again/target"
        cp "$root/pom.xml" "$again/"
        (umask 022 && cp -R "$target/classes" "$again/target/")
        place=${place#*:}
        (
            cd "$again"
            export JAVA25_HOME=$jdk TZ=${place%%:*} MAVEN_OPTS="${MAVEN_OPTS:-} -Duser.language=${place#*:}"
            umask 022
            mvn -B -o -q -Dstyle.color=never -Duser.timezone="$TZ" toolchains:select-jdk-toolchain@default jar:jar >&2
        ) || die "The jar could not be packed again in $again"
        cmp "$jar" "$again/target/${jar##*/}" || die "The jar that was packed again in $again is another than the one that was built."
    done
    rm -rf "$target/repacked"
    say "Packed again in other folders, time zones and languages the jar has the same bytes."
}
