; The installer for Windows, made with Inno Setup 6:
;   iscc /DVersion=0.1.0 /DFolder=build\package\work\dist\bookkeeper packaging\windows\bookkeeper.iss
; Installs for one person, so it needs no administrator; with /ALLUSERS an administrator installs for everybody.

#ifndef Version
  #error Say the version: /DVersion=...
#endif
#ifndef Folder
  #error Say where the frozen folder is: /DFolder=...
#endif

[Setup]
AppId={{7E3B7A54-6C6F-4B0B-9C37-5D0B1A0D9B11}
AppName=Bookkeeper
AppVersion={#Version}
AppPublisher=The Bookkeeper developers
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Bookkeeper
DefaultGroupName=Bookkeeper
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\build\package\work\bookkeeper.ico
UninstallDisplayIcon={app}\bookkeeper.exe
OutputDir=..\..\build\package
OutputBaseFilename=bookkeeper-{#Version}-windows-x86_64
#ifdef Sign
SignTool={#Sign}
SignedUninstaller=yes
#endif
; An open window is asked to close; a payment being sent is finished first.
CloseApplications=yes

[Files]
Source: "..\..\{#Folder}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; Nothing of an older version may stay among the newer one's libraries.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Bookkeeper"; Filename: "{app}\bookkeeper.exe"

[Run]
Filename: "{app}\bookkeeper.exe"; Description: "Start Bookkeeper"; Flags: nowait postinstall skipifsilent

; The uninstaller leaves the user's data: the payment journal is theirs (see Help > Safety of your data).
