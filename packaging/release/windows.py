"""What Windows shows of a program under *Properties > Details*."""

from __future__ import annotations

_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Bookkeeper developers"),
      StringStruct("FileDescription", "Bookkeeper: pay suppliers' bills, exactly once"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("ProductName", "Bookkeeper"),
      StringStruct("ProductVersion", "{version}"),
      StringStruct("LegalCopyright", "MIT licence"),
      StringStruct("OriginalFilename", "bookkeeper.exe"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 1200])]),
  ],
)
"""


def version_resource(version: str) -> str:
    """The text PyInstaller makes a version resource from.

    Args:
        version: Up to four numbers with dots; the missing ones are 0.
    """
    given = [int(part) for part in version.split(".")]
    return _RESOURCE.format(version=version, numbers=tuple([*given, 0, 0, 0, 0][:4]))
