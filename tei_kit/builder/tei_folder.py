"""The folder of encoded documents: what is current stays, what somebody changed is kept."""

from __future__ import annotations

import os
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from tei_kit.authorities import load_authorities
from tei_kit.builder.run import Run, Step
from tei_kit.builder.state import TeiState, fingerprint
from tei_kit.encoder import EncodingSettings
from tei_kit.errors import TeiKitError, UnreadableInputError, UsageError
from tei_kit.files import read_input, write_whole
from tei_kit.model import Source
from tei_kit.pipeline import Encoded, Encoding
from tei_kit.tei.characters import encodable
from tei_kit.tei.parsing import TeiFile, parse_tei
from tei_kit.validators.checking import check


def encode_sources(run: Run, settings: EncodingSettings) -> None:
    """Encode the sources that changed, or whose authority files, settings or software did."""
    project = run.project
    lists = [(path.name, read_input(str(path))) for path in project.authority_files()]
    encoding = Encoding(load_authorities(lists), settings)
    common = fingerprint(
        project.says.model_dump_json(), repr(settings), *(data for _, data in lists)
    )
    paths = project.source_files()
    for number, path in enumerate(paths, 1):
        run.progress(Step("encode", path.name, number, len(paths)))
        try:
            data = read_input(str(path))
            made_from = fingerprint(common, path.name, data)
            if not _keep(run, f"{path.stem}.xml", made_from):
                source = Source(encodable(path.name), data, project.says.sources.encoding)
                folder = Path(os.path.relpath(path.parent, project.tei_folder)).as_posix()
                _put(run, made_from, encoding.encode(source, f"{folder}/"))
        except TeiKitError as error:
            run.report.errors.append(error)


def _keep(run: Run, name: str, made_from: str) -> bool:
    """Tell whether the file is what this very input gave the last time; if so, leave it."""
    state = run.before.tei.get(name)
    if state is None or state.made_from != made_from or state.sha256 != _digest(run, name):
        return False
    run.after.tei[name] = state
    run.report.findings.extend(state.findings)
    return True


def _put(run: Run, made_from: str, encoded: Encoded) -> None:
    path = run.project.tei_folder / encoded.name
    new, there = sha256(encoded.data).hexdigest(), _digest(run, encoded.name)
    state = run.before.tei.get(encoded.name)
    ours = there in (None, new) or (state is not None and state.sha256 == there)
    if not ours and not run.overwrite:
        if state is not None:
            run.after.tei[encoded.name] = state
        raise UsageError(
            f"{path} was changed since tei-kit wrote it, or tei-kit did not write it. It is "
            "left as it is; use --overwrite to replace it by the new encoding."
        )
    if write_whole(path, encoded.data):
        run.report.written.append(path)
    run.report.findings.extend(encoded.findings)
    run.after.tei[encoded.name] = TeiState(
        made_from=made_from, sha256=new, findings=encoded.findings
    )


def _digest(run: Run, name: str) -> str | None:
    path = run.project.tei_folder / name
    return sha256(path.read_bytes()).hexdigest() if path.is_file() else None


def validate_folder(run: Run) -> list[TeiFile]:
    """Validate every TEI file of the project, also those that were encoded by hand."""
    sources = {path.stem: path for path in run.project.source_files()}
    paths = sorted(run.project.tei_folder.glob("*.xml"))
    files = []
    for number, path in enumerate(paths, 1):
        run.progress(Step("validate", path.name, number, len(paths)))
        try:
            file = parse_tei(str(path), read_input(str(path)))
            source = sources.get(path.stem)
            data = read_input(str(source)) if source else None
            encoding = run.project.says.sources.encoding
            checked = check(
                file,
                place=path,
                source=data,
                encoding=encoding,
                schemas=run.project.schemas(),
                ignored=run.project.ignored_rules(path),
            )
            run.report.findings.extend(checked.left.findings)
        except UnreadableInputError as error:
            run.report.errors.append(error)
        else:
            # Editions must not depend on the folder that the build was called from.
            files.append(replace(file, name=path.name))
    return files
