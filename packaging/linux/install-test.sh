# Installs the .deb on this machine as a person would, starts the program by its desktop entry, hands it files, removes
# it, and sees that nothing is left but what the user kept; then the same with the .tar.xz, without root, and the .rpm in
# a folder of its own (see other-packages.sh). Pictures of what was on the screen lie in target/install-test.
# Sourced by packaging/test; it says so when it cannot be run here.

install_test() {
    local why=
    [ "$(uname -s)" = Linux ] || why="it is for Linux"
    command -v dpkg-deb >/dev/null 2>&1 || why="there is no dpkg here"
    [ "$(id -u)" -eq 0 ] || why="installing needs root"
    [ -x "$jdk/bin/jpackage" ] || why="$jdk has no jpackage"
    ! dpkg-query -W synoptic >/dev/null 2>&1 || why="Synoptic is installed here already"
    if [ -n "$why" ]; then
        say "SKIPPED: the test that installs the package, because $why."
        return 0
    fi
    . "$root/packaging/lib/image.sh"
    . "$root/packaging/linux/package.sh"
    . "$root/packaging/linux/other-packages.sh"
    require_packaging
    make_packages tar deb rpm
    it=$root/target/install-test
    rm -rf "$it"
    mkdir -p "$it/screen"
    user=$(mktemp -d /tmp/synoptic-user.XXXXXX)
    trap end_install_test EXIT
    installed_test
    trap - EXIT
    end_install_test
    say "The packages install, start, take files, and go without a trace."
}

end_install_test() {
    local process
    for process in "${window:-}" "${behind:-}" "${desktop:-}" "${screen:-}"; do
        [ -z "$process" ] || kill "$process" 2>/dev/null || true
    done
    dpkg -r synoptic >/dev/null 2>&1 || true
    rm -rf "${user:?}"
}

installed_test() {
    local deb=$dist/synoptic_${version}_$(dpkg --print-architecture).deb command
    [ "$(stat -c %s "$deb")" -le 95000000 ] || die "The package is larger than 95 MB: $deb"
    everything >"$it/before"
    say "Installing …"
    dpkg -i "$deb" >"$it/dpkg.log" 2>&1 || apt-get -y -q -f install >>"$it/dpkg.log" 2>&1 || die "The package could not be installed; see $it/dpkg.log"
    command=$(sed -n 's/^Exec=//p' /usr/share/applications/app.synoptic.Synoptic.desktop)
    command=${command% %F}
    check_entries
    check_options
    mkdir -p "$user/files"
    printf 'A letter from the harbour\n\nThe ferry has not come for three days. We light the lamp all the same.\n' >"$user/files/a letter.txt"
    chown -R nobody "$user"
    Xvfb -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp -ac -fbdir "$it/screen" >"$it/display" 2>/dev/null &
    screen=$!
    soon [ -s "$it/display" ] || die "Xvfb gives no display."
    if command -v openbox >/dev/null 2>&1; then
        as_user first openbox >/dev/null 2>&1 &
        desktop=$!
    fi

    say "Starting …"
    start first "$command"
    grep -q 'synoptic\.aot' "/proc/$window/maps" || die "The start did not use the AOT cache."
    picture window
    as_user first "$command" "$user/files/a letter.txt" >"$it/handing.log" 2>&1 || die "The second start failed; see $it/handing.log"
    grep -q 'open already' "$it/handing.log" || die "The second start did not find the window; see $it/handing.log"
    soon told first || die "The window did not take in the file the second start handed over."
    picture handed-over
    stop
    as_user first "$command" dump >"$it/dump.json" || die "The installed program cannot dump."
    grep -q 'a letter' "$it/dump.json" || die "The file handed over is not in the library."

    as_user first "$command" export "$user/files/affair.dossier" >"$it/export.log" 2>&1 || die "The installed program cannot export; see $it/export.log"
    start second "$command" "$user/files/affair.dossier"
    picture dossier
    open_by_desktop
    as_user first "$command" export "$user/files/affair.html" --format page >>"$it/export.log" 2>&1 || die "The installed program cannot export a page; see $it/export.log"
    grep -q 'id="affair"' "$user/files/affair.html" || die "The page of an affair that the installed program writes holds no affair."
    as_user first "$command" report --out "$user/files/report.pdf" >"$it/report.log" 2>&1 || die "The installed program cannot report; see $it/report.log"
    as_user first "$command" report --language ru --out "$user/files/report.html" >>"$it/report.log" 2>&1 || die "The installed program cannot report in Russian; see $it/report.log"
    grep -q января "$user/files/report.html" || die "The installed program does not know the Russian months."

    say "Removing …"
    dpkg -r synoptic >>"$it/dpkg.log" 2>&1 || die "The package could not be removed; see $it/dpkg.log"
    everything >"$it/after"
    diff "$it/before" "$it/after" >"$it/left" || die "The package left something behind; see $it/left"
    [ -s "$user/first/synoptic/library.mv.db" ] || die "The user's library went with the package."
    tar_test
    rpm_test
    find "$user" -type f ! -path "$user/files/*" ! -path "$user/first/*" ! -path "$user/second/*" ! -path "$user/third/*" \
        ! -path "$user/my tools/*" ! -path "$user/.cache/*" >"$it/strays"
    # What a JVM tells of itself while it runs lies in a folder that stays.
    find /tmp -xdev -mindepth 1 -user nobody ! -path "$user" ! -path "$user/*" ! -name 'hsperfdata_*' >>"$it/strays"
    [ ! -s "$it/strays" ] || die "The program left files outside the user's data folder; see $it/strays"
}

# Opens a dossier as a file manager does: with the program that is registered for its type. The window of that user has
# another one before it, and comes to the front.
open_by_desktop() {
    local opening=("$command" "$user/files/affair.dossier") mime=application/vnd.synoptic.dossier+zip
    behind=$window
    if command -v xdg-mime >/dev/null 2>&1; then
        [ "$(as_user second env XDG_CURRENT_DESKTOP=GNOME xdg-mime query filetype "$user/files/affair.dossier")" = "$mime" ] || die "A dossier is not known by its name."
        [ "$(as_user second env XDG_CURRENT_DESKTOP=GNOME xdg-mime query default "$mime")" = app.synoptic.Synoptic.desktop ] || die "A dossier has no program."
    fi
    if as_user second gio mime "$mime" 2>/dev/null | grep 'app\.synoptic\.Synoptic\.desktop' >/dev/null; then
        opening=(gio open "$user/files/affair.dossier")
    else
        say "SKIPPED: opening a dossier by the desktop, which keeps no list here of what opens which type (desktop-file-utils)."
    fi
    start first "$command"
    if [ -n "${desktop:-}" ] && command -v xprop >/dev/null 2>&1; then
        as_user first "$command" >"$it/opening.log" 2>&1 || die "The second start failed; see $it/opening.log"
        soon in_front "$window" || die "The window did not come to the front for a second start; see $it/opening.log"
        as_user second "${opening[@]}" >>"$it/opening.log" 2>&1 || die "The dossier could not be opened; see $it/opening.log"
        soon in_front "$behind" || die "The window did not come to the front for a dossier; see $it/opening.log"
        picture to-front
    fi
    stop
    window=$behind
    behind=
    stop
}

# Whether the window of process $1 is before all others.
in_front() {
    local top
    top=$(as_user first xprop -root _NET_CLIENT_LIST_STACKING 2>/dev/null | sed 's/.*[ ,#]//')
    [ -n "$top" ] && as_user first xprop -id "$top" _NET_WM_PID 2>/dev/null | grep "= $1\$" >/dev/null
}

# Every file a package could bring, but for the caches the desktop keeps of them.
everything() { find /opt /usr/bin /usr/share -xdev ! -name '*.cache' ! -path '/usr/share/mime/*' 2>/dev/null | LC_ALL=C sort; }

# The launcher looks how large the library is, and Java takes what it is given then.
check_options() {
    local stub=$it/stub
    mkdir -p "$stub/bin" "$stub/lib/runtime/bin" "$stub/data/synoptic"
    cp "$(readlink -f "$command")" "$stub/bin/synoptic"
    printf '#!/bin/sh\nprintf "%%s\\n" "$@"\n' >"$stub/lib/runtime/bin/synoptic"
    chmod +x "$stub/lib/runtime/bin/synoptic"
    truncate -s 16M "$stub/data/synoptic/library.mv.db"
    ! XDG_DATA_HOME=$stub/data "$stub/bin/synoptic" | grep large\.options >/dev/null || die "The launcher takes a small library for a large one."
    truncate -s 17M "$stub/data/synoptic/library.mv.db"
    XDG_DATA_HOME=$stub/data "$stub/bin/synoptic" | grep large\.options >/dev/null || die "The launcher does not see that a library is large."
}

check_entries() {
    local share=/usr/share
    if command -v desktop-file-validate >/dev/null 2>&1; then
        desktop-file-validate "$share/applications/app.synoptic.Synoptic.desktop" || die "The desktop entry is not valid."
    fi
    if command -v appstreamcli >/dev/null 2>&1; then
        appstreamcli validate --no-net "$share/metainfo/app.synoptic.Synoptic.metainfo.xml" >"$it/appstream.log" 2>&1 \
            || die "The AppStream metadata is not valid; see $it/appstream.log"
    fi
}

# Runs a command as an ordinary user whose data folder is $user/$1.
as_user() {
    local data=$user/$1
    shift
    (cd "$user" && env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME="$user" XDG_DATA_HOME="$data" XDG_CACHE_HOME="$user/.cache" \
        GDK_BACKEND=x11 DISPLAY=":$(cat "$it/display")" JAVA_TOOL_OPTIONS=-Dsynoptic.start=say \
        setpriv --reuid=nobody --regid=nogroup --clear-groups "$@" 9>&-)
}

# Starts the window on data folder $1 with the command that follows, and waits until a dossier is on the screen.
start() {
    local data=$1
    as_user "$@" >"$it/$data.log" 2>&1 &
    soon grep -q 'first dossier is on the screen' "$it/$data.log" || die "No dossier came on the screen; see $it/$data.log"
    window=$(pgrep -n -u nobody -x synoptic)
    library_then=$(stat -c %y "$user/$data/synoptic/library.mv.db")
}

stop() {
    kill "$window"
    soon gone "$window" || die "The window does not close."
    window=
}

gone() { ! kill -0 "$1" 2>/dev/null; }

# Whether the library of data folder $1 has changed since the window opened, and rests.
told() { [ "$(stat -c %y "$user/$1/synoptic/library.mv.db")" != "$library_then" ] && sleep 2; }

soon() {
    local i
    for ((i = 0; i < 300; i++)); do
        ! "$@" || return 0
        sleep 0.2
    done
    return 1
}

picture() {
    "$jdk/bin/java" -Djava.awt.headless=true "$root/packaging/linux/FrameBuffer.java" "$it/screen/Xvfb_screen0" "$it/$1.png" >"$it/$1.colours" \
        || die "There is hardly anything on the screen; see $it/$1.png"
}
