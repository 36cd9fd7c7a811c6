# The package for Windows: an .msi that installs for one user, without an administrator. Not run yet on Windows: see
# src/site/markdown/packages.md. Needs a JDK 25 (JAVA_HOME), Maven, and the WiX Toolset that jpackage asks for.
#
# WINDOWS_SIGN_THUMBPRINT switches signing on: the thumbprint of a code-signing certificate in the user's store;
# WINDOWS_SIGN_TIMESTAMP is the time server, if another is wanted.
$ErrorActionPreference = 'Stop'
$root = Resolve-Path "$PSScriptRoot\..\.."
$dist = "$root\target\package"
$pom = [xml](Get-Content "$root\pom.xml")
$version = $pom.project.version
$jdk = $env:JAVA_HOME
if (-not $jdk -or -not (Test-Path "$jdk\bin\jpackage.exe")) { throw 'Set JAVA_HOME to a JDK 25 that has jpackage.' }

# One identity for all versions, so that a newer one takes the place of an older.
$upgrade = '6f0f9d0e-7a4b-4a53-9c53-5e7a3f7e1c42'

function Run([string] $what, [scriptblock] $command) {
    & $command
    if ($LASTEXITCODE -ne 0) { throw "$what failed." }
}

function Sign([string[]] $files) {
    if (-not $env:WINDOWS_SIGN_THUMBPRINT) { return }
    $server = if ($env:WINDOWS_SIGN_TIMESTAMP) { $env:WINDOWS_SIGN_TIMESTAMP } else { 'http://timestamp.digicert.com' }
    Run 'Signing' { signtool sign /sha1 $env:WINDOWS_SIGN_THUMBPRINT /fd SHA256 /tr $server /td SHA256 $files }
}

Push-Location $root
try {
    Run 'The build' { mvn -B -q '-Dmaven.test.skip=true' package }
    if (Test-Path $dist) { Remove-Item -Recurse -Force $dist }
    $jars = New-Item -ItemType Directory "$dist\jars"
    Copy-Item "$root\target\synoptic-$version.jar" $jars
    # JavaFX reads fonts where they are files; of those in a jar it leaves copies behind when the program is killed.
    Copy-Item -Recurse "$root\assets\fonts" "$jars\fonts"
    # OpenJFX has two jars to each module: an empty one without a system in its name, and the one that counts.
    (Get-Content "$root\target\class-path") -split ';' | Where-Object { $_ -notmatch '\\javafx-[a-z]+-[0-9.]+\.jar$' } |
        ForEach-Object { Copy-Item $_ $jars }
    # The native libraries lie beside the jars, or JavaFX would unpack them into the user's home and leave them there.
    foreach ($jar in Get-ChildItem "$jars\javafx-*.jar") {
        $work = New-Item -ItemType Directory -Force "$dist\work\natives"
        Push-Location $work
        Run 'Unpacking' { & "$jdk\bin\jar" --extract --file $jar.FullName }
        Get-ChildItem "$work\*.dll" | Move-Item -Destination $jars
        Run 'Repacking' { & "$jdk\bin\jar" --create --file $jar.FullName --manifest META-INF\MANIFEST.MF . }
        Pop-Location
        Remove-Item -Recurse -Force $work
    }
    $found = & "$jdk\bin\jdeps" --multi-release 25 --ignore-missing-deps --print-module-deps -q --module-path "$jars" -cp "$jars\*" (Get-ChildItem "$jars\*.jar").FullName
    $modules = (@('jdk.unsupported', 'jdk.zipfs', 'jdk.localedata', 'jdk.charsets') + ($found -split ',' | Where-Object { $_ -notin 'java.compiler', 'java.instrument', 'jdk.jfr' })) -join ','

    Run 'The app-image' {
        & "$jdk\bin\jpackage" --type app-image --name Synoptic --dest $dist --input $jars --app-version $version `
            --main-jar "synoptic-$version.jar" --main-class app.synoptic.Main --add-modules $modules `
            --jlink-options '--strip-debug --no-header-files --no-man-pages --compress zip-6 --include-locales en,de,ru' `
            --vendor Synoptic --description 'Weigh several accounts of one affair' --icon "$root\assets\icons\synoptic.ico" `
            --java-options '--enable-native-access=ALL-UNNAMED' --java-options '-XX:+UseSerialGC' `
            --java-options '-XX:TieredStopAtLevel=1' --java-options '-Xms200m' --java-options '-XX:NewSize=110m' `
            --java-options '-XX:MaxRAMPercentage=50' --java-options '-Djava.library.path=$APPDIR'
    }
    # An installer keeps times to two seconds; the cache is checked against those of the jars.
    $time = Get-Date -Date '2026-11-21T00:00:00Z'
    Get-ChildItem -Recurse -File "$dist\Synoptic" | ForEach-Object { $_.LastWriteTime = $time }

    # Train the AOT cache on a real start, in a data folder of its own.
    $app = "$dist\Synoptic\app"
    $env:JAVA_TOOL_OPTIONS = "'-XX:AOTCacheOutput=$app\synoptic.aot' -Dsynoptic.start=rehearse"
    $data = $env:APPDATA
    $env:APPDATA = "$dist\work\data"
    try { Start-Process -Wait "$dist\Synoptic\Synoptic.exe" } finally { $env:APPDATA = $data; Remove-Item Env:JAVA_TOOL_OPTIONS }
    if (-not (Test-Path "$app\synoptic.aot")) { throw 'Nothing was learnt from the start.' }
    # The programs of the runtime have done their work, but for the one that reads files in a process of its own; the libraries lie in
    # the same folder and stay.
    Remove-Item "$dist\Synoptic\runtime\bin\*.exe" -Exclude java.exe
    Add-Content "$app\Synoptic.cfg" ('java-options=-XX:AOTCache=$APPDIR\synoptic.aot', 'java-options=-Xlog:disable', 'java-options=-Xlog:all=error:stderr',
        'java-options=-Xlog:aot*=off:stderr', 'java-options=-Xlog:cds*=off:stderr')
    Sign @("$dist\Synoptic\Synoptic.exe")

    Run 'The installer' {
        & "$jdk\bin\jpackage" --type msi --app-image "$dist\Synoptic" --name Synoptic --dest $dist --app-version $version `
            --vendor Synoptic --license-file "$root\LICENSE" --file-associations "$PSScriptRoot\dossier.properties" `
            --win-upgrade-uuid $upgrade --win-per-user-install --win-menu --win-menu-group Synoptic --win-shortcut-prompt
    }
    Sign (Get-ChildItem "$dist\*.msi").FullName
    Get-ChildItem "$dist\*.msi" | ForEach-Object { '{0:N1} MB  {1}' -f ($_.Length / 1e6), $_.FullName }
} finally { Pop-Location }
