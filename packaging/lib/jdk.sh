# Finds a Java development kit of the version this project is written in.

jdk_version=25

# Whether folder $1 is such a kit; reads its `release` file, so that no Java has to start.
is_jdk() {
    [ -x "$1/bin/javac" ] && [ -f "$1/release" ] \
        && grep -Eq "^JAVA_VERSION=\"$jdk_version([.\"+-]|\$)" "$1/release"
}

# Sets `jdk`, or ends the script with a sentence.
find_jdk() {
    local on_path candidate
    on_path=$(command -v javac || true)
    [ -z "$on_path" ] || on_path=$(readlink -f "$on_path" 2>/dev/null || true)
    for candidate in \
        "${JAVA_HOME:-}" "${JDK_HOME:-}" "${JAVA25_HOME:-}" "${on_path%/bin/javac}" \
        /usr/lib/jvm/* /usr/java/* /usr/local/*jdk* /usr/local/java/* /opt/*jdk* /opt/java/* /opt/*/*jdk* \
        "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/* "$HOME"/.asdf/installs/java/* \
        "$HOME"/.local/share/mise/installs/java/* "$HOME"/.jabba/jdk/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
        if [ -n "$candidate" ] && is_jdk "$candidate"; then
            jdk=$candidate
            return
        fi
    done
    die "A Java development kit of version $jdk_version is needed and none was found in JAVA_HOME, on the PATH" \
        "or in the usual folders (/usr/lib/jvm, ~/.sdkman, ~/.jdks …). Install one, such as Temurin from adoptium.net," \
        "or set JAVA_HOME to it."
}
