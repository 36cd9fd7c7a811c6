# The packages for Linux, all of one tree laid out as the Filesystem Hierarchy Standard has it: the app-image in
# /opt/synoptic, and what the desktop must know (menu entry, file type, icons, metadata) as files below /usr/share. The
# desktop's own triggers take them up, so there are no scripts that run as root at installation, and removing the
# package removes everything. jpackage makes the app-image; its .deb would set these files up by scripts instead, and
# give the jars new dates, which the AOT cache is checked against.

require_packaging() { require_system window xvfb packaging; }

make_packages() {
    local architecture tree=$dist/tree kinds=$*
    [ -n "$kinds" ] || kinds="tar deb rpm"
    # All files are as old as the commit, so that one commit gives one package.
    epoch=$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)
    date=$(date -u -d "@$epoch" +%Y-%m-%dT%H:%M:%SZ)
    architecture=$(dpkg --print-architecture 2>/dev/null || uname -m)
    stage_jars
    app_image synoptic --icon "$root/assets/icons/synoptic-256.png"
    own_launcher "$dist/synoptic"
    rm -f "$dist/synoptic/lib/synoptic.png" "$dist/synoptic/lib/app/.jpackage.xml"
    set_dates "$dist/synoptic"
    train "$dist/synoptic/bin/synoptic" "$dist/synoptic/lib/app"
    find "$dist/synoptic/lib/runtime/bin" -type f ! -name synoptic -delete
    lay_tree "$tree"
    say "Packing …"
    case " $kinds " in *" tar "*) make_tar "$tree" "$dist/synoptic-$version-linux-$architecture.tar.xz" ;; esac
    case " $kinds " in *" deb "*) make_deb "$tree" "$dist/synoptic_${version}_$architecture.deb" ;; esac
    case " $kinds " in *" rpm "*) make_rpm "$tree" ;; esac
    rm -rf "$dist/work"
    find "$dist" -maxdepth 1 -name 'synoptic[-_]*' -printf 'synoptic: %s bytes  %p\n' >&2
}

# Puts launcher.sh in the place of jpackage's launcher in image $1. The runtime's java gets the program's name, which is
# what lists of processes show.
own_launcher() {
    local app=$1/lib/app paths option
    paths=$(sed -n 's/^app\.classpath=//p' "$app/synoptic.cfg" | paste -sd :)
    rm -f "$1/bin/synoptic" "$app/synoptic.cfg" "$1/lib/libapplauncher.so"
    sed "s|@class_path@|${paths//\$APPDIR/\$app}|" "$root/packaging/linux/launcher.sh" >"$1/bin/synoptic"
    chmod 755 "$1/bin/synoptic"
    cp -p "$1/lib/runtime/bin/java" "$1/lib/runtime/bin/synoptic"
    printf '%s\n' "${java_options[@]}" "${silent_options[@]}" >"$app/java.options"
    printf '%s\n' "${large_options[@]}" >"$app/large.options"
}

set_dates() { find "$1" -exec touch -h -d "@$epoch" {} +; }

# Lays out in $1 what a package installs.
lay_tree() {
    local share=$1/usr/share size file
    mkdir -p "$1/opt" "$1/usr/bin" "$share"/{applications,metainfo,mime/packages,doc/synoptic}
    cp -a "$dist/synoptic" "$1/opt/"
    ln -s /opt/synoptic/bin/synoptic "$1/usr/bin/synoptic"
    cp "$root/packaging/linux/app.synoptic.Synoptic.desktop" "$share/applications/"
    fill "$root/packaging/linux/app.synoptic.Synoptic.metainfo.xml" >"$share/metainfo/app.synoptic.Synoptic.metainfo.xml"
    cp "$root/packaging/linux/synoptic.mime.xml" "$share/mime/packages/synoptic.xml"
    cp "$root/LICENSE" "$share/doc/synoptic/copyright"
    for size in 16 22 24 32 48 64 128 256 512; do
        file=$share/icons/hicolor/${size}x$size
        mkdir -p "$file/apps" "$file/mimetypes"
        cp "$root/assets/icons/synoptic-$size.png" "$file/apps/synoptic.png"
        cp "$root/assets/icons/dossier-$size.png" "$file/mimetypes/application-vnd.synoptic.dossier+zip.png"
    done
    mkdir -p "$share/icons/hicolor/scalable"/{apps,mimetypes}
    cp "$root/assets/icons/synoptic.svg" "$share/icons/hicolor/scalable/apps/"
    cp "$root/assets/icons/dossier.svg" "$share/icons/hicolor/scalable/mimetypes/application-vnd.synoptic.dossier+zip.svg"
    chmod -R u=rwX,go=rX "$1"
    set_dates "$1"
}

# Prints file $1 with what it leaves open filled in.
fill() {
    sed -e "s|@version@|$version|" -e "s|@date@|${date%T*}|" -e "s|@architecture@|${architecture:-}|" \
        -e "s|@size@|${installed:-}|" -e "s|@tree@|${tree:-}|" "$1"
}

# The program with what the desktop must know in its folder `share`, and scripts by which a user who is not root has it
# told, wherever she has unpacked it.
make_tar() {
    local tree=$1 folder=$dist/work/tar/synoptic
    mkdir -p "$folder"
    cp -a "$dist/synoptic/." "$folder/"
    cp -a "$tree/usr/share" "$folder/share"
    rm -rf "$folder/share/doc"
    cp "$root/LICENSE" "$folder/"
    cp "$root/packaging/linux/tar/desktop.sh" "$folder/share/"
    cp "$root/packaging/linux/tar/install.sh" "$root/packaging/linux/tar/uninstall.sh" "$folder/"
    chmod -R u=rwX,go=rX "$folder"
    set_dates "$folder"
    tar -C "$dist/work/tar" --sort=name --owner=0 --group=0 --numeric-owner -c synoptic | xz -T0 -6 >"$2"
}

make_deb() {
    local tree=$1 installed
    if ! command -v dpkg-deb >/dev/null 2>&1; then
        say "No .deb: there is no dpkg-deb here (package dpkg)."
        return
    fi
    installed=$(du -sk --apparent-size "$tree" | cut -f 1)
    mkdir "$tree/DEBIAN"
    fill "$root/packaging/linux/control" >"$tree/DEBIAN/control"
    (cd "$tree" && find opt usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$tree/DEBIAN/md5sums"
    SOURCE_DATE_EPOCH=$epoch dpkg-deb --root-owner-group -Zxz -z6 --build "$tree" "$2" >&2 || die "dpkg-deb could not make the .deb."
    rm -rf "$tree/DEBIAN"
}

make_rpm() {
    local tree=$1
    if ! command -v rpmbuild >/dev/null 2>&1; then
        say "No .rpm: there is no rpmbuild here (Debian's package rpm, Fedora's rpm-build)."
        return
    fi
    fill "$root/packaging/linux/synoptic.spec" >"$dist/work/synoptic.spec"
    rpmbuild -bb --quiet --define "_topdir $dist/work/rpm" --define "_rpmdir $dist" \
        --define '_rpmfilename %%{NAME}-%%{VERSION}.%%{ARCH}.rpm' --define '_binary_payload w6T.xzdio' \
        "$dist/work/synoptic.spec" >&2 || die "rpmbuild could not make the .rpm."
}
