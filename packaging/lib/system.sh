# Names the system libraries the program needs, and installs them where that is allowed.

# What each purpose needs: a library's soname or a command, and the Debian package that brings it.
needs_for() {
    case $1 in
        tests) echo "libfreetype.so.6=libfreetype6 libpangoft2-1.0.so.0=libpangoft2-1.0-0" ;;
        window) echo "libfreetype.so.6=libfreetype6 libpangoft2-1.0.so.0=libpangoft2-1.0-0 libgtk-3.so.0=libgtk-3-0" \
            "libXtst.so.6=libxtst6 libGL.so.1=libgl1 libXxf86vm.so.1=libxxf86vm1" ;;
        packaging) echo "objcopy=binutils xz=xz-utils" ;;
        xvfb) echo "xvfb-run=xvfb xauth=xauth" ;;
        browser) echo "chromium=chromium" ;;
    esac
}

# Sees to it that what the purposes $@ need is there. Does nothing at all when nothing is missing.
require_system() {
    [ "$(uname -s)" = Linux ] || return 0
    local known missing=() purpose need name
    known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
    for purpose in "$@"; do
        for need in $(needs_for "$purpose"); do
            name=${need%%=*}
            case $name in
                *.so.*) case $known in *"$name "*) continue ;; esac ;;
                *) ! command -v "$name" >/dev/null 2>&1 || continue ;;
            esac
            case " ${missing[*]-} " in *" ${need##*=} "*) ;; *) missing+=("${need##*=}") ;; esac
        done
    done
    [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

# Sees to it that there is a Chromium for the tests that need one: as root Debian’s is installed, otherwise they are left out.
browser_or_not() {
    local name
    for name in chromium chromium-browser google-chrome; do
        ! command -v "$name" >/dev/null 2>&1 || return 0
    done
    if [ "$(uname -s)" = Linux ] && [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null 2>&1; then
        require_system browser
    else
        say "No Chromium is installed: the tests of what is made for browsers are left out. Debian’s package for it is chromium."
    fi
}

install_packages() {
    local command="apt-get install --no-install-recommends $*" answer
    if ! command -v apt-get >/dev/null 2>&1; then
        die "Libraries are missing. Debian's names for them are: $*. Install what brings them here, then try again."
    elif [ "$(id -u)" -eq 0 ]; then
        say "Installing $*"
        apt_install "" "$@"
    elif [ -t 0 ] && [ -t 2 ] && command -v sudo >/dev/null 2>&1; then
        printf 'synoptic: These system packages are missing: %s\nInstall them now with sudo? [y/N] ' "$*" >&2
        read -r answer
        case $answer in
            [yY]*) apt_install sudo "$@" ;;
            *) die "Nothing was installed. To do it yourself: sudo $command" ;;
        esac
    else
        die "System packages are missing. Install them with: sudo $command"
    fi
}

# $1 is empty or `sudo`. Debian's move to 64-bit time has renamed some packages to …t64: take the name it knows.
apt_install() {
    local become=$1 package names=()
    shift
    $become apt-get -q update >&2 || say "The package lists could not be refreshed; trying with those at hand."
    for package in "$@"; do
        if [ -n "$(apt-cache -q show "${package}t64" 2>/dev/null)" ]; then package=${package}t64; fi
        names+=("$package")
    done
    $become env DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends "${names[@]}" >&2 \
        || die "apt-get could not install ${names[*]}; its own words above say why."
}
