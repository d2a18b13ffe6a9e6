"""What `kneebot learn` wrote beside a dialogue: where it lies, and whether it is whole. Knows nothing of what it means."""

from __future__ import annotations

import hashlib
import json

LEARNED = "hearing/learned.jsonl"
"""Where it lies in a dialogue's folder."""
FORMAT = 1


def sealed(head: dict[str, object], body: bytes) -> bytes:
    """A file whose first line tells what the rest is, with its checksum."""
    line = {**head, "format": FORMAT, "sha256": hashlib.sha256(body).hexdigest()}
    return json.dumps(line).encode() + b"\n" + body


def is_whole(content: bytes) -> bool:
    """Whether a file is as it was written, to the last sign, in a format that is known here."""
    head, _, body = content.partition(b"\n")
    try:
        told = json.loads(head)
    except (ValueError, RecursionError):
        return False
    whole = hashlib.sha256(body).hexdigest()
    return isinstance(told, dict) and told.get("format") == FORMAT and told.get("sha256") == whole
