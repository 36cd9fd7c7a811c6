# Builds the program, only when something it is made of changed, and never twice at once.

target=$root/target
stamp=$target/built

# One line that changes whenever a file the program is made of changes, is added, removed or renamed.
sources_hash() {
    (
        cd "$root"
        {
            echo "$jdk"
            { find pom.xml .mvn src/main assets -type f -print0 2>/dev/null || true; } | LC_ALL=C sort -z | xargs -0 cksum
        } | cksum
    )
}

# Whether what is in folder $1, or else in target/, was built from what is there now: the same sources, classes nobody
# touched since, and every library where it was.
is_built() {
    local in=${1:-$target} library libraries
    [ -f "$in/built" ] && [ -f "$in/class-path" ] || return 1
    [ "$(cat "$in/built")" = "$(sources_hash)" ] || return 1
    [ -z "$(find "$in/classes" "$in/class-path" -newer "$in/built" -print -quit)" ] || return 1
    IFS=: read -ra libraries <"$in/class-path"
    for library in "${libraries[@]}"; do
        [ -f "$library" ] || return 1
    done
}

# Runs Maven in the project's folder with arguments $@, its words on standard error. The kit we found is named to
# the toolchain, so that it may lie anywhere; Maven itself may run in an older Java.
maven() {
    command -v mvn >/dev/null 2>&1 || die "Maven is needed to build and was not found. On Debian: apt-get install maven"
    (
        cd "$root"
        # The jar says of each file who may read it: whoever builds it, the same.
        umask 022
        export JAVA25_HOME=$jdk
        command -v java >/dev/null 2>&1 || export JAVA_HOME=${JAVA_HOME:-$jdk}
        mvn -B -Dstyle.color=never "$@" >&2
    )
}

# As `maven`, first with what is on this machine already, then with the network.
maven_anywhere() {
    local log
    mkdir -p "$target"
    log=$(mktemp "$target/offline.XXXXXX")
    if maven -o "$@" 2>"$log"; then
        sed $'s/\e\\[0m//g' "$log" | grep . >&2 || true
        rm -f "$log"
    elif grep -Eq 'offline mode|has not been downloaded|could not be resolved|not resolvable|No plugin found' "$log"; then
        rm -f "$log"
        say "Fetching what the build needs; this is done once and may take some minutes."
        maven "$@"
    else
        cat "$log" >&2
        rm -f "$log"
        return 1
    fi
}

# Runs a command with nobody else building, where the system can tell.
alone() {
    mkdir -p "$target"
    if command -v flock >/dev/null 2>&1; then
        (
            flock -n 9 || { say "Waiting for another build of this folder to end."; flock 9; }
            "$@"
        ) 9>"$target/build.lock"
    else
        "$@"
    fi
}
