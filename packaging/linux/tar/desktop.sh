# What install.sh and uninstall.sh share: where a user's desktop looks, and what it is told. Expects `here`, the folder
# the program lies in.

program=$here/bin/synoptic
data=${XDG_DATA_HOME:-$HOME/.local/share}
bin=$HOME/.local/bin
entry=applications/app.synoptic.Synoptic.desktop
mime=application/vnd.synoptic.dossier+zip
files=$(CDPATH='' cd -- "$here/share" && find icons metainfo mime -type f)

# Whether the command in the user's folder of commands is this program.
ours() { [ -L "$bin/synoptic" ] && [ "$(readlink "$bin/synoptic")" = "$program" ]; }

# $1 as one argument of a desktop entry's Exec: in quotation marks, within a value.
quoted() { printf '"%s"' "$(printf %s "$1" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')"; }

# $1 as a value of a desktop entry.
valued() { printf %s "$1" | sed 's/\\/\\\\/g'; }

# $1 as what sed puts in, between bars.
escaped() { printf %s "$1" | sed 's/[\\|&]/\\&/g'; }

# Has the desktop look again. Without update-desktop-database it is told in the user's own list which program is meant.
tell_desktop() {
    if [ -d "$data/mime/packages" ] && command -v update-mime-database >/dev/null 2>&1; then update-mime-database "$data/mime"; fi
    if command -v update-desktop-database >/dev/null 2>&1; then
        update-desktop-database -q "$data/applications"
    elif [ -f "$data/$entry" ] && command -v gio >/dev/null 2>&1; then
        gio mime "$mime" "${entry##*/}" >/dev/null
    fi
    [ ! -d "$data/icons/hicolor" ] || touch "$data/icons/hicolor"
}

# Takes the program out of the user's own list. A list that says nothing any more goes, too.
forget() {
    list=${XDG_CONFIG_HOME:-$HOME/.config}/mimeapps.list
    [ -f "$list" ] || return 0
    sed -i -e 's/app\.synoptic\.Synoptic\.desktop;\{0,1\}//' -e "\\|^$mime=\$|d" "$list"
    if ! grep -qv -e '^\[.*\]$' -e '^[[:space:]]*$' "$list"; then
        rm -f "$list"
        rmdir "$(dirname "$list")" 2>/dev/null || true
    fi
}
