# Makes the app-image: the program, its libraries and a Java runtime with no more than it needs. Expects the words of
# common.sh. Everything lies in target/package.

dist=$root/target/package
version=$(sed -n 's|^  <version>\(.*\)</version>$|\1|p' "$root/pom.xml" | head -n 1)

# Modules that libraries could use in ways we never do: H2 compiling Java it is given and profiling itself, JavaFX telling
# the flight recorder about its frames.
modules_without="java.compiler java.instrument jdk.jfr"
# What no class file names: JavaFX reaches Unsafe by reflection, zip files open as folders, months have names in the
# languages that reports and the window are in, texts may be written in old code pages.
modules_besides="jdk.unsupported jdk.zipfs jdk.localedata jdk.charsets"
locales=en,de,ru

# Flags of the program. The optimising compiler, and inlining much, would take more than a second of processor time at
# every start. The memory a start needs is given at once, so that it need not collect garbage, and half of what the
# machine has at most. The AOT cache is mapped where it was made for, not moved. packaging/bench startup measures it.
java_options=(--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=12 -Xms200m
    -XX:NewSize=110m -XX:MaxRAMPercentage=50 -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0)
# What overrides them where much is kept: there the optimising compiler, and a collector that stops the window for no more
# than a moment, are worth what they cost at the start. packaging/bench edit measures it.
large_options=(-XX:-UseSerialGC -XX:+UseG1GC -XX:MaxGCPauseMillis=30 -XX:NewSize=10m -XX:TieredStopAtLevel=4 -XX:C1MaxInlineSize=35)
# A launcher that finds the AOT cache wanting starts without it, and says nothing.
silent_options=(-Xlog:disable -Xlog:all=error:stderr '-Xlog:aot*=off:stderr' '-Xlog:cds*=off:stderr')

# Builds the program's jar and lays it with its libraries, those of this system only, in $dist/jars.
stage_jars() {
    local jar=$target/synoptic-$version.jar
    rm -rf "$dist"
    mkdir -p "$dist/jars" "$dist/work"
    if ! { is_built && [ -f "$jar" ] && [ -z "$(find "$target/classes" -newer "$jar" -print -quit)" ]; }; then
        say "Building …"
        alone maven_anywhere -q -Dmaven.test.skip=true package || die "The build failed; the lines above say where."
    fi
    cp "$jar" "$dist/jars/"
    cp "$target/bom.cdx.json" "$dist/jars/"
    local library libraries
    IFS=: read -ra libraries <<<"$(cat "$target/class-path")"
    for library in "${libraries[@]}"; do
        # OpenJFX has two jars to each module: an empty one without a system in its name, and the one that counts.
        [[ $library =~ /javafx-[a-z]+-[0-9.]+\.jar$ ]] || cp -L "$library" "$dist/jars/"
    done
    # JavaFX reads fonts where they are files; of those in a jar it leaves copies behind when the program is killed.
    mkdir "$dist/jars/fonts"
    cp "$root"/assets/fonts/* "$dist/jars/fonts/"
    for library in "$dist"/jars/javafx-*; do
        unpack_natives "$library"
    done
    # Of BouncyCastle what no signature needs, which is half of it: it is no provider here, and knows other algorithms than ours.
    leave_out bcprov org/bouncycastle/pqc org/bouncycastle/jcajce/provider org/bouncycastle/jce org/bouncycastle/crypto/hash2curve
    leave_out bcpkix org/bouncycastle/its org/bouncycastle/est org/bouncycastle/cert/plants org/bouncycastle/cert/crmf org/bouncycastle/cert/cmp
    leave_out bcutil
}

# Takes folders out of the jar whose name begins with $1, and what was signed of it as a whole.
leave_out() {
    local library folder work=$dist/work/left-out
    library=$(echo "$dist/jars/$1"-*.jar)
    [ -f "$library" ] || die "There is no library $1 to leave something out of."
    rm -rf "$work"
    mkdir -p "$work"
    (
        cd "$work"
        "$jdk/bin/jar" --extract --file "$library"
        for folder in "${@:2}" META-INF; do
            [ -d "$folder" ] || die "$1 has no $folder any more."
            rm -rf "$folder"
        done
        "$jdk/bin/jar" --create --file "$library" --date "$date" .
    )
}

# Lays the native libraries in jar $1 beside it, where JavaFX looks first. Otherwise it would unpack them into the user's
# home at the first start, and leave them there for good.
unpack_natives() {
    local work=$dist/work/natives
    rm -rf "$work"
    mkdir -p "$work"
    (
        cd "$work"
        "$jdk/bin/jar" --extract --file "$1"
        find . -maxdepth 1 \( -name '*.so' -o -name '*.dylib' -o -name '*.dll' \) -exec mv {} "$dist/jars/" \;
        "$jdk/bin/jar" --create --file "$1" --manifest META-INF/MANIFEST.MF --date "$date" .
    )
}

# The JDK modules the jars need, separated by commas.
needed_modules() {
    local found module modules=$modules_besides
    found=$("$jdk/bin/jdeps" --multi-release "$jdk_version" --ignore-missing-deps --print-module-deps -q \
        --module-path "$dist/jars" -cp "$dist/jars/*" "$dist"/jars/*.jar) || die "jdeps could not read the jars in $dist/jars."
    for module in ${found//,/ }; do
        case " $modules_without " in *" $module "*) ;; *) modules="$modules $module" ;; esac
    done
    printf '%s' "$modules" | tr ' ' ','
}

# Makes the app-image $dist/$1 with the further arguments for jpackage.
app_image() {
    local name=$1 options=() option
    shift
    for option in "${java_options[@]}"; do options+=(--java-options "$option"); done
    say "Making the app-image …"
    "$jdk/bin/jpackage" --type app-image --name "$name" --app-version "${app_version:-$version}" --dest "$dist" --input "$dist/jars" \
        --main-jar "synoptic-$version.jar" --main-class app.synoptic.Main \
        --add-modules "$(needed_modules)" \
        --jlink-options "--strip-debug --no-header-files --no-man-pages --compress zip-6 --include-locales $locales" \
        --vendor Synoptic --description "Weigh several accounts of one affair" \
        --copyright "Apache License 2.0" "${options[@]}" "$@" || die "jpackage could not make the app-image."
}

# Trains the AOT cache on a real start of launcher $1 and leaves it in $2, the launcher's app folder: it opens the
# shipped dossier in a library of its own, shows it, and ends. The cache holds for these jars and flags alone.
train() {
    local launcher=$1 cache=$2/synoptic.aot log=$dist/training.log home=$dist/work/home
    say "Training the start …"
    mkdir -p "$home"
    JAVA_TOOL_OPTIONS="'-XX:AOTCacheOutput=$cache' -Dsynoptic.start=rehearse '-Duser.home=$home'" \
        HOME=$home XDG_DATA_HOME=$home/data APPDATA=$home/data \
        on_a_display "$launcher" >"$log" 2>&1 || die "The start that was to be learnt from failed; see $log"
    [ -s "$cache" ] || die "Nothing was learnt from the start; see $log"
    grep -q '^The first dossier is on the screen' "$log" || die "The start that was to be learnt from showed no dossier; see $log"
    rm -f "$cache.config"
}

# Runs a command on a display: the one there is, on Linux one of its own.
on_a_display() {
    if [ "$(uname -s)" = Linux ]; then
        env -u WAYLAND_DISPLAY GDK_BACKEND=x11 xvfb-run -a -s "-screen 0 1600x1000x24 -nolisten tcp" "$@"
    else
        "$@"
    fi
}
