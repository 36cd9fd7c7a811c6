# The parts of the test of packages that are about the .tar.xz and the .rpm. Sourced by install-test.sh, whose words it uses.

# Unpacks the .tar.xz in a folder with a space in its name, installs it without root, starts it by its desktop entry,
# with its AOT cache whole and otherwise, and takes it out again.
tar_test() {
    local archive=$dist/synoptic-$version-linux-$(dpkg --print-architecture).tar.xz share=$user/third
    local here="$user/my tools/synoptic" entry=$user/third/applications/app.synoptic.Synoptic.desktop
    say "Unpacking …"
    as_user third mkdir -p "$user/my tools" "$user/third"
    as_user third tar -xJf "$archive" -C "$user/my tools" || die "The archive cannot be unpacked: $archive"
    homely >"$it/home-before"
    as_user third "$here/install.sh" >"$it/tar.log" 2>&1 || die "The archive's install.sh failed; see $it/tar.log"
    [ -s "$share/icons/hicolor/48x48/apps/synoptic.png" ] && [ -s "$share/mime/packages/synoptic.xml" ] || die "install.sh left out an icon or the file type."
    if command -v desktop-file-validate >/dev/null 2>&1; then
        desktop-file-validate "$entry" || die "The desktop entry that install.sh made is not valid."
    fi
    [ "$(readlink "$user/.local/bin/synoptic")" = "$here/bin/synoptic" ] || die "install.sh gave no command."
    if command -v gio >/dev/null 2>&1; then
        as_user third gio mime application/vnd.synoptic.dossier+zip | grep 'app\.synoptic\.Synoptic\.desktop' >/dev/null || die "install.sh did not register the type of dossiers."
        start third gio launch "$entry" "$user/files/affair.dossier"
    else
        start third "$here/bin/synoptic" "$user/files/affair.dossier"
    fi
    grep -q 'synoptic\.aot' "/proc/$window/maps" || die "The unpacked program did not use its AOT cache."
    stop
    cache_test "$here"
    as_user third "$here/uninstall.sh" >>"$it/tar.log" 2>&1 || die "The archive's uninstall.sh failed; see $it/tar.log"
    homely >"$it/home-after"
    diff "$it/home-before" "$it/home-after" >"$it/left" || die "uninstall.sh left something behind; see $it/left"
    [ -s "$share/synoptic/library.mv.db" ] || die "The user's library went with uninstall.sh."
}

# What lies in the user's home, but for what she keeps and the program itself.
homely() { find "$user" ! -path "$user/third/synoptic*" ! -path "$user/my tools/*" ! -path "$user/.cache*" | LC_ALL=C sort; }

# Spoils the AOT cache of the program in $1 in one way after another: it starts without it, and says nothing of it.
cache_test() {
    local cache=$1/lib/app/synoptic.aot way
    cp -p "$cache" "$user/files/whole.aot"
    for way in deleted emptied truncated overwritten; do
        rm -f "$cache"
        case $way in
            emptied) : >"$cache" ;;
            truncated) head -c 5000000 "$user/files/whole.aot" >"$cache" ;;
            overwritten) head -c 5000000 /dev/urandom >"$cache" ;;
        esac
        silent "$1" "$way"
    done
    cp -p "$user/files/whole.aot" "$cache"
    touch "$1/lib/app/synoptic-$version.jar"
    silent "$1" stale
    start third "$1/bin/synoptic"
    [ "$(grep -v '^Picked up' "$it/third.log")" = "The first dossier is on the screen." ] || die "The window says what nobody asked; see $it/third.log"
    stop
    rm -f "$user/files/whole.aot"
}

silent() {
    as_user third env -u JAVA_TOOL_OPTIONS "$1/bin/synoptic" check >"$it/cache.out" 2>"$it/cache.err" || die "With the AOT cache $2, the program does not start; see $it/cache.err"
    [ ! -s "$it/cache.err" ] || die "With the AOT cache $2, the program says what nobody asked; see $it/cache.err"
}

# Installs the .rpm, where there are tools for it, in a folder of its own, and compares what is there with the .deb.
rpm_test() {
    local package=$dist/synoptic-$version.$(uname -m).rpm there=$it/rpm
    if ! command -v rpm >/dev/null 2>&1 || [ ! -s "$package" ]; then
        say "SKIPPED: the test of the .rpm, because there are no tools for it here."
        return 0
    fi
    say "Installing the .rpm …"
    rpm -K "$package" >"$it/rpm.log" 2>&1 || die "The .rpm is damaged; see $it/rpm.log"
    [ -z "$(rpm -qp --scripts --triggers "$package" 2>/dev/null)" ] || die "The .rpm runs scripts as root."
    mkdir -p "$there"
    rpm --root "$there" --dbpath /db -i --nodeps "$package" >>"$it/rpm.log" 2>&1 || die "The .rpm cannot be installed; see $it/rpm.log"
    dpkg-deb --fsys-tarfile "$deb" | tar -t | sed -e 's|^\./||' -e 's|/$||' -e '/^$/d' | LC_ALL=C sort >"$it/deb.list"
    (cd "$there" && find opt usr) | LC_ALL=C sort >"$it/rpm.list"
    diff "$it/deb.list" "$it/rpm.list" >>"$it/rpm.log" || die "The .rpm does not install what the .deb does; see $it/rpm.log"
    dpkg-deb --fsys-tarfile "$deb" | tar -t | grep -v '/$' >"$it/deb.files"
    (cd "$there" && dpkg-deb --fsys-tarfile "$deb" | tar -d -T "$it/deb.files" >>"$it/rpm.log" 2>&1) || die "The .rpm installs other files than the .deb; see $it/rpm.log"
    as_user third env -u JAVA_TOOL_OPTIONS "$there/opt/synoptic/bin/synoptic" check >>"$it/rpm.log" 2>&1 || die "The program from the .rpm does not start; see $it/rpm.log"
    rpm --root "$there" --dbpath /db -e synoptic >>"$it/rpm.log" 2>&1 || die "The .rpm cannot be removed; see $it/rpm.log"
    [ -z "$(cd "$there" && find opt usr -name '*ynoptic*' 2>/dev/null)" ] || die "The .rpm left something behind in $there"
    rm -rf "$there"
}
