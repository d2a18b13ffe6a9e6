"""Cases of mistakes as files: changes to a good dialogue, and the lines that must be told. Knows no rule.

changes:
  - {file: a.yaml, replace: words that occur once, with: others}
  - {file: a.yaml, content: the whole file}      # or bytes, in hex; or remove: true
expect: |
  a.yaml:1:1: a sentence [its-code]
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml


def case(path: Path) -> Any:
    """What stands in a case's file, every value as it is written."""
    return yaml.load(path.read_text("utf-8"), Loader=yaml.CBaseLoader)


def changed(good: Mapping[str, bytes], changes: list[dict[str, Any]]) -> dict[str, bytes]:
    """The good dialogue with these changes."""
    files = dict(good)
    for change in changes:
        match change:
            case {"file": file, "remove": "true"}:
                del files[file]
            case {"file": file, "bytes": content}:
                files[file] = bytes.fromhex(content)
            case {"file": file, "content": content}:
                files[file] = content.encode()
            case {"file": file, "replace": words, "with": others}:
                before = files[file].decode()
                assert before.count(words) == 1, f"{words!r} occurs {before.count(words)} times in {file}"
                files[file] = before.replace(words, others).encode()
            case _:
                raise AssertionError(f"no such change: {change}")
    return files
