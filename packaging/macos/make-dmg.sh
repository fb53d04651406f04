#!/bin/sh
# Signs the application if an identity is given, puts it into a .dmg, has it notarised, and tries it.
#   BOOKKEEPER_SIGN_AS="Developer ID Application: ..." NOTARY_PROFILE=name packaging/macos/make-dmg.sh 0.1.0
# The profile is made once with: xcrun notarytool store-credentials
set -eu
version=$1
cd "$(dirname "$0")/../.."
app=build/package/work/dist/Bookkeeper.app
dmg=build/package/bookkeeper-$version-macos-$(uname -m).dmg

if [ -n "${BOOKKEEPER_SIGN_AS:-}" ]; then
    # The hardened runtime is what notarisation asks for; inner libraries were signed by PyInstaller.
    codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
        --sign "$BOOKKEEPER_SIGN_AS" "$app"
    codesign --verify --deep --strict "$app"
fi

staging=$(mktemp -d)
trap 'rm -rf "$staging"' EXIT
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
hdiutil create -volname Bookkeeper -srcfolder "$staging" -fs HFS+ -format UDZO -ov "$dmg"

if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$dmg" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$dmg"
fi

# From a path with a space and other letters, read-only, as from the opened image.
mounted=$staging/Bücher
mkdir "$mounted"
hdiutil attach -readonly -nobrowse -mountpoint "$mounted" "$dmg"
trap 'hdiutil detach "$mounted" || true; rm -rf "$staging"' EXIT
"$mounted/Bookkeeper.app/Contents/MacOS/bookkeeper" diagnose
QT_QPA_PLATFORM=offscreen "$mounted/Bookkeeper.app/Contents/MacOS/bookkeeper" tour --out build/tour
(cd build/package && shasum -a 256 "$(basename "$dmg")" >>SHA256SUMS)
