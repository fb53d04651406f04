"""What lies in and beside a bundle besides the program: licences, SBOM, checksums."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from packageurl import PackageURL

from release.freeze import PROJECT, Source
from release.inventory import Part


def put_licences(made: Path, found: Iterable[Part]) -> None:
    """A folder ``licences`` in the bundle: one text or more for each library, and Bookkeeper's own."""
    folder = made / "licences"
    folder.mkdir()
    shutil.copyfile(PROJECT / "LICENSE", folder / "Bookkeeper.txt")
    for part in found:
        for number, text in enumerate(part.texts):
            suffix = "" if number == 0 else f"-{number + 1}"
            shutil.copyfile(text, folder / f"{part.name}{suffix}.txt")
    lines = [f"{part.name} {part.version}{f' ({part.licence})' if part.licence else ''}" for part in found]
    (folder / "README.txt").write_text("What is in this program:\n\n" + "\n".join(lines) + "\n", "utf-8")


def sbom(source: Source, found: Iterable[Part]) -> str:
    """The bill of materials in CycloneDX 1.6, JSON, the same for the same bundle.

    Raises:
        ValueError: It does not follow CycloneDX's schema.
    """
    program = Component(
        name="bookkeeper", version=source.version, type=ComponentType.APPLICATION, bom_ref="bookkeeper"
    )
    bom = Bom(components=[_component(part) for part in found])
    bom.metadata.component = program
    # A bundle is flat: nothing is said of what its parts need of each other.
    bom.register_dependency(program, bom.components)
    bom.metadata.timestamp = datetime.fromtimestamp(source.made_at, UTC)
    digest = hashlib.sha256(source.commit.encode()).hexdigest()
    bom.serial_number = UUID(digest[:32])
    text: str = JsonV1Dot6(bom).output_as_string(indent=2)
    if (problem := JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)) is not None:
        raise ValueError(str(problem))
    return text + "\n"


def checksums(files: Iterable[Path]) -> str:
    """Lines as ``sha256sum --check`` reads them."""
    return "".join(f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files)


def _component(part: Part) -> Component:
    return Component(
        name=part.name,
        version=part.version,
        type=ComponentType.LIBRARY,
        purl=PackageURL.from_string(part.package_url),
        bom_ref=part.package_url,
        licenses=[DisjunctiveLicense(name=part.licence)] if part.licence else [],
    )
