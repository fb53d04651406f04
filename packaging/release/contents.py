"""What goes into the bundle: only what the program, or Qt on its behalf, can come to use."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePosixPath

#: One file of a bundle as PyInstaller notes it: its place in the bundle, where it comes from, what it is.
Entry = tuple[str, str, str]

EXCLUDED_MODULES = [
    "tkinter",
    "unittest",
    "pydoc",
    "numpy.f2py",
    "numpy.testing",
    "sqlalchemy.orm",
    "sqlalchemy.testing",
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "pydantic.v1",
    "_pydecimal",
    "numpy.random",
    "numpy.fft",
    "numpy.polynomial",
    "setuptools",
    "distutils",
    "PySide6.QtNetwork",
    "PySide6.QtDBus",
]

#: Languages Bookkeeper speaks; of Qt's own texts the others are of no use.
_LANGUAGES = ("de", "en", "es", "fr")

_UNWANTED = re.compile(
    "|".join((
        rf"PySide6/Qt/translations/(?!qtbase_(?:{'|'.join(_LANGUAGES)})\.qm$)",
        # Devices without a window system, remote screens, and ways of drawing that only those use.
        r"PySide6/Qt/plugins/(?:egldeviceintegrations|generic|networkinformation|tls)/",
        r"libQt6Egl",
        # Widgets are painted without a graphics card.
        r"PySide6/Qt/plugins/(?:xcbglintegrations|wayland-graphics-integration-client)/",
        r"PySide6/Qt/plugins/platforms/libq(?:eglfs|linuxfb|minimal|minimalegl|vkkhrdisplay|vnc)\.so$",
        # Brings all of GTK along; the desktop portal gives the same dialogs and colours.
        r"PySide6/Qt/plugins/platformthemes/libqgtk3\.so$",
        r"PySide6/Qt/plugins/imageformats/.*(?:gif|icns|ico|jpeg|tga|tiff|wbmp|webp)",
        # Every desktop has these, and its own are the ones that fit it: an older C++ library would break its
        # graphics drivers, its OpenSSL is the one that is kept safe, its fonts and message bus are set up.
        # The .deb names their packages; what only they need stays out by itself (see `needed`).
        r"^lib(?:stdc\+\+|gcc_s|ssl|crypto|dbus-1|glib-2\.0|gthread-2\.0|fontconfig|freetype|X11|X11-xcb)\.so",
        # The system's own fits its printers; without it there are none. The others only it needs.
        r"^lib(?:cups|gnutls|unistring|p11-kit|hogweed|nettle|gmp|tasn1|idn2|avahi-\w+)\.so",
        r"^lib(?:krb5|gssapi_krb5|k5crypto|krb5support|keyutils|com_err)\.so",
        r"resources/translations/.*\.ts$",
        r"lib-dynload/(?:_codecs_(?:cn|hk|iso2022|jp|kr|tw)|readline)\.",
        r"(?:^|/)tests/",
        # httpx asks for the module; its certificates are not used, the operating system's are.
        r"certifi/.*\.pem$",
        # Links to what was left out by name above.
        r"^libQt6(?:Network|OpenGL)\.so",
    ))
)  # fmt: skip

#: Shared libraries nothing is linked to but something opens by name.
_OPENED_BY_NAME = re.compile(r"libpython3")
_SHARED_LIBRARY = re.compile(r"^(?:PySide6/Qt/lib/)?lib[^/]+\.so(?:\.[\d.]+)?$")


def is_wanted(place: str) -> bool:
    """Whether a file belongs in the bundle, by its place there."""
    return _UNWANTED.search(str(PurePosixPath(place.replace("\\", "/")))) is None


def needed(binaries: Iterable[Entry]) -> list[Entry]:
    """Leaves out the shared libraries that only something left out before was linked to (Linux only)."""
    from PyInstaller.depend.bindepend import get_imports

    entries = list(binaries)
    libraries = {PurePosixPath(place).name: source for place, source, _ in entries if _is_library(place)}
    waiting = [source for place, source, _ in entries if not _is_library(place)]
    waiting += [source for name, source in libraries.items() if _OPENED_BY_NAME.match(name)]
    reached: set[str] = {name for name in libraries if _OPENED_BY_NAME.match(name)}
    while waiting:
        for name, _ in get_imports(waiting.pop()):
            if (base := PurePosixPath(name).name) in libraries and base not in reached:
                reached.add(base)
                waiting.append(libraries[base])
    return [
        entry for entry in entries if not _is_library(entry[0]) or PurePosixPath(entry[0]).name in reached
    ]


def _is_library(place: str) -> bool:
    return _SHARED_LIBRARY.match(place) is not None
