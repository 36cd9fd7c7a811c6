#!/bin/sh
# Starts Synoptic on the Java runtime that came with it, with the options in lib/app/java.options, and on a library of
# thousands of events with those in large.options after them. It stands in for jpackage's launcher, which at each start
# asks dpkg and rpm whose file it is.
home=$(readlink -f -- "$0")
home=${home%/bin/*}
app=$home/lib/app
set -- -cp "@class_path@" app.synoptic.Main "$@"
library=${XDG_DATA_HOME:-${HOME-}/.local/share}/synoptic/library.mv.db
[ -z "$(find "$library" -size +16384k 2>/dev/null)" ] || set -- "@$app/large.options" "$@"
[ ! -f "$app/synoptic.aot" ] || set -- "-XX:AOTCache=$app/synoptic.aot" "$@"
exec "$home/lib/runtime/bin/synoptic" "@$app/java.options" "$@"
