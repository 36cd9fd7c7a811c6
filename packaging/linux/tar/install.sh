#!/bin/sh
# Puts Synoptic into your menu and gives it your .dossier files. Nothing is copied but what the desktop must know, and
# nothing needs root: the program stays in the folder this script lies in. uninstall.sh takes it all away again.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
. "$here/share/desktop.sh"

[ -x "$program" ] || { echo "Unpack the whole archive: $program is missing." >&2; exit 1; }
case $program in
    *'
'*) echo "The desktop cannot start a program from a folder whose name has a line break: $here" >&2; exit 1 ;;
esac
mkdir -p "$data/applications" "$bin"
for file in $files; do
    mkdir -p "$(dirname "$data/$file")"
    cp "$here/share/$file" "$data/$file"
done
sed -e "s|^Exec=.*|Exec=$(escaped "$(quoted "$program")") %F|" -e "s|^TryExec=.*|TryExec=$(escaped "$(valued "$program")")|" \
    "$here/share/$entry" >"$data/$entry"
if [ ! -e "$bin/synoptic" ] || ours; then ln -sfn "$program" "$bin/synoptic"; fi
tell_desktop
echo "Synoptic is in your menu, and opens .dossier files. $here/uninstall.sh takes it out again."
