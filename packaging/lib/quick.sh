# Builds what changed alone, for packaging/run and packaging/test quick: in target/quick, by Maven's profile `quick`.
# Expects the words of common.sh.

# ArchUnit knows test classes by the end of this path.
quick=$root/target/quick/target
# Maven is over before the optimising compiler has paid for itself.
quick_maven="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto ${MAVEN_OPTS:-}"

# Takes away the classes of sources that changed since this was done last, and of those that name one of them, so that Maven
# compiles these and no others. Where a source is gone, and where many changed, all of them.
forget_changed() {
    local changed='' all=yes
    mkdir -p "$quick"
    (cd "$root" && find src/main/java src/test/java -name '*.java' | LC_ALL=C sort) >"$quick/sources.now"
    touch "$quick/seen.now"
    if [ -f "$quick/seen" ] && ! [ "$root/pom.xml" -nt "$quick/seen" ] \
        && [ -z "$(LC_ALL=C comm -23 "$quick/sources" "$quick/sources.now")" ]; then
        changed=$(cd "$root" && find src/main/java src/test/java -name '*.java' -newer "$quick/seen")
        [ "$(wc -l <<<"$changed")" -gt 50 ] || all=
    fi
    if [ -n "$all" ]; then
        rm -rf "$quick/classes" "$quick/test-classes"
    elif [ -n "$changed" ]; then
        forget "$changed"
    fi
    mv "$quick/seen.now" "$quick/seen"
    mv "$quick/sources.now" "$quick/sources"
}

forget() {
    local names class
    names=$(sed 's|.*/||; s|\.java$||' <<<"$1" | LC_ALL=C sort -u | paste -sd'|' -)
    { echo "$1"; cd "$root" && grep -rlwE --include='*.java' "$names" src/main/java src/test/java || true; } | LC_ALL=C sort -u | while read -r class; do
        class=${class%.java}
        case $class in
            src/main/java/*) class=$quick/classes/${class#src/main/java/} ;;
            *) class=$quick/test-classes/${class#src/test/java/} ;;
        esac
        rm -f "$class.class" "$class"\$*.class
    done
}

build_quick() { is_built "$quick" || alone build_quick_now; }

build_quick_now() {
    ! is_built "$quick" || return 0
    say "Building …"
    rm -f "$quick/built"
    local hash
    hash=$(sources_hash)
    forget_changed
    MAVEN_OPTS=$quick_maven maven_anywhere -q -Pquick process-classes 9>&- || die "The build failed; the lines above say where."
    echo "$hash" >"$quick/built"
}

# Runs the tests that arguments $@ say.
test_quick() {
    rm -f "$quick/built"
    local hash
    hash=$(sources_hash)
    forget_changed
    MAVEN_OPTS=$quick_maven maven -Pquick test "$@" 9>&- || return 1
    echo "$hash" >"$quick/built"
}
