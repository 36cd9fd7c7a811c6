#!/bin/sh
# Takes Synoptic out of your menu again. The program stays where it is, to be deleted by you, and so does what you kept
# with it, in ~/.local/share/synoptic.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
. "$here/share/desktop.sh"

for file in $entry $files; do rm -f "$data/$file"; done
if ours; then
    rm -f "$bin/synoptic"
    rmdir "$bin" "$(dirname "$bin")" 2>/dev/null || true
fi
forget
tell_desktop
# What the desktop made of nothing goes, too.
if rmdir "$data/mime/packages" 2>/dev/null; then rm -rf "$data/mime"; fi
if [ "$(ls -A "$data/applications" 2>/dev/null)" = mimeinfo.cache ]; then rm -f "$data/applications/mimeinfo.cache"; fi
for file in $entry $files; do
    folder=$(dirname "$data/$file")
    while [ "$folder" != "$data" ] && rmdir "$folder" 2>/dev/null; do folder=$(dirname "$folder"); done
done
echo "Synoptic is out of your menu. Your library is where it was; the program is in $here."
