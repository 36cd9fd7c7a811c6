# The package for macOS: a disk image with Synoptic.app to drag to Applications. Not run yet on a Mac: see src/site/markdown/packages.md.
#
# Signing is switched on by the environment: MAC_SIGN_IDENTITY is a "Developer ID Application: …" of the keychain, and
# MAC_NOTARY_PROFILE a profile that `xcrun notarytool store-credentials` has kept. Without them the app is signed for
# this machine only, and others must allow it in the system settings.

require_packaging() {
    local tool
    for tool in hdiutil codesign ditto; do
        command -v "$tool" >/dev/null 2>&1 || die "$tool is needed and was not found; it comes with macOS and its command line tools."
    done
}

make_packages() {
    local app=$dist/Synoptic.app contents=$dist/Synoptic.app/Contents disk=$dist/Synoptic-$version-$(uname -m).dmg
    epoch=$(git -C "$root" log -1 --format=%ct 2>/dev/null || date +%s)
    date=$(date -u -r "$epoch" +%Y-%m-%dT%H:%M:%SZ)
    stage_jars
    # jpackage refuses versions that begin with 0; the right one is written afterwards.
    app_version=1.0 app_image Synoptic --icon "$root/assets/icons/synoptic.icns" \
        --mac-package-identifier app.synoptic.Synoptic --mac-package-name Synoptic
    describe "$contents/Info.plist"
    cp "$root/assets/icons/dossier.icns" "$contents/Resources/"
    find "$app" -exec touch -h -t "$(date -u -r "$epoch" +%Y%m%d%H%M.%S)" {} +
    train "$contents/MacOS/Synoptic" "$contents/app"
    rm -rf "$contents/runtime/Contents/Home/bin"
    local option
    for option in '-XX:AOTCache=$APPDIR/synoptic.aot' "${silent_options[@]}"; do
        echo "java-options=$option" >>"$contents/app/Synoptic.cfg"
    done
    codesign --force --deep --options runtime --entitlements "$root/packaging/mac/entitlements.plist" \
        ${MAC_SIGN_IDENTITY:+--timestamp} --sign "${MAC_SIGN_IDENTITY:--}" "$app" || die "codesign could not sign the app."
    mkdir -p "$dist/work/disk"
    ditto "$app" "$dist/work/disk/Synoptic.app"
    ln -s /Applications "$dist/work/disk/Applications"
    hdiutil create -quiet -ov -volname Synoptic -format ULMO -srcfolder "$dist/work/disk" "$disk" || die "hdiutil could not make the disk image."
    if [ -n "${MAC_NOTARY_PROFILE:-}" ]; then
        xcrun notarytool submit "$disk" --keychain-profile "$MAC_NOTARY_PROFILE" --wait && xcrun stapler staple "$disk" \
            || die "The disk image was not notarised."
    fi
    rm -rf "$dist/work"
    ls -l "$disk" >&2
}

# Writes the version and the type of dossiers into the app's Info.plist.
describe() {
    local line
    while IFS= read -r line; do
        [ -z "$line" ] || /usr/libexec/PlistBuddy -c "$line" "$1" || die "Info.plist could not be completed: $line"
    done <<EOF
Set :CFBundleShortVersionString $version
Set :CFBundleVersion $version
Add :CFBundleDocumentTypes array
Add :CFBundleDocumentTypes:0:CFBundleTypeName string Synoptic dossier
Add :CFBundleDocumentTypes:0:CFBundleTypeRole string Editor
Add :CFBundleDocumentTypes:0:CFBundleTypeIconFile string dossier.icns
Add :CFBundleDocumentTypes:0:LSHandlerRank string Owner
Add :CFBundleDocumentTypes:0:LSItemContentTypes array
Add :CFBundleDocumentTypes:0:LSItemContentTypes:0 string app.synoptic.dossier
Add :CFBundleDocumentTypes:1:CFBundleTypeName string Plain text
Add :CFBundleDocumentTypes:1:CFBundleTypeRole string Viewer
Add :CFBundleDocumentTypes:1:LSHandlerRank string None
Add :CFBundleDocumentTypes:1:LSItemContentTypes array
Add :CFBundleDocumentTypes:1:LSItemContentTypes:0 string public.plain-text
Add :UTExportedTypeDeclarations array
Add :UTExportedTypeDeclarations:0:UTTypeIdentifier string app.synoptic.dossier
Add :UTExportedTypeDeclarations:0:UTTypeDescription string Synoptic dossier
Add :UTExportedTypeDeclarations:0:UTTypeIconFile string dossier.icns
Add :UTExportedTypeDeclarations:0:UTTypeConformsTo array
Add :UTExportedTypeDeclarations:0:UTTypeConformsTo:0 string public.zip-archive
Add :UTExportedTypeDeclarations:0:UTTypeTagSpecification dict
Add :UTExportedTypeDeclarations:0:UTTypeTagSpecification:public.filename-extension array
Add :UTExportedTypeDeclarations:0:UTTypeTagSpecification:public.filename-extension:0 string dossier
Add :UTExportedTypeDeclarations:0:UTTypeTagSpecification:public.mime-type string application/vnd.synoptic.dossier+zip
EOF
}
