# What every script here shares. Sourced; expects `root`, the top folder of the project.
# Standard output belongs to the program that is run: every word of ours goes to standard error.

say() { printf 'synoptic: %s\n' "$*" >&2; }

die() {
    say "$*"
    exit 1
}

. "$root/packaging/lib/jdk.sh"
. "$root/packaging/lib/system.sh"
. "$root/packaging/lib/build.sh"
