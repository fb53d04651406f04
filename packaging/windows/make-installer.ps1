# Signs the programs if there is a certificate, makes the installer, and tries it on this computer.
#   packaging\windows\make-installer.ps1 -Version 0.1.0 [-Thumbprint ...] [-TimestampServer ...]
param(
    [Parameter(Mandatory)] [string] $Version,
    [string] $Thumbprint = "",
    [string] $TimestampServer = ""
)
$ErrorActionPreference = "Stop"
$root = Resolve-Path "$PSScriptRoot\..\.."
$folder = "build\package\work\dist\bookkeeper"
Set-Location $root

function Assert-Success([string] $what) {
    if ($LASTEXITCODE -ne 0) { throw "$what failed with exit status $LASTEXITCODE" }
}

$options = @("/DVersion=$Version", "/DFolder=$folder")
if ($Thumbprint) {
    $sign = @("sign", "/fd", "sha256", "/sha1", $Thumbprint)
    if ($TimestampServer) { $sign += @("/td", "sha256", "/tr", $TimestampServer) }
    & signtool @sign "$folder\bookkeeper.exe" "$folder\bookkeeper-console.exe"
    Assert-Success "Signing"
    $options += @("/DSign=own", "/Sown=signtool $($sign -join ' ') `$f")
}
& iscc @options packaging\windows\bookkeeper.iss
Assert-Success "Inno Setup"

# Installed for this person only, without questions, then asked to do its work.
$setup = "build\package\bookkeeper-$Version-windows-x86_64.exe"
$target = Join-Path $env:TEMP "Bücher und Söhne\Book keeper"
Start-Process -Wait $setup -ArgumentList "/VERYSILENT", "/CURRENTUSER", "/NOICONS", "/DIR=`"$target`""
& "$target\bookkeeper-console.exe" diagnose
Assert-Success "bookkeeper diagnose"
& "$target\bookkeeper-console.exe" tour --out build\tour
Assert-Success "bookkeeper tour"
Start-Process -Wait "$target\unins000.exe" -ArgumentList "/VERYSILENT"
if (Test-Path "$target\bookkeeper.exe") { throw "The uninstaller left the program behind." }
(Get-FileHash $setup -Algorithm SHA256).Hash.ToLower() + "  " + (Split-Path $setup -Leaf) |
    Add-Content -Encoding ascii build\package\SHA256SUMS
