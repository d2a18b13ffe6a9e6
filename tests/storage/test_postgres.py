"""Where PostgreSQL cannot start its tests are left out, and say why; in CI they fail."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from tests.storage.postgres import Unavailable, server_or_skip


@pytest.mark.parametrize(("ci", "outcome"), [("", pytest.skip.Exception), ("true", Unavailable)])
def test_a_postgres_that_cannot_start_is_a_failure_in_ci_and_a_skip_elsewhere(
    ci: str, outcome: type[BaseException], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    far = tmp_path / ("far" * 40)  # a socket's path has no room for it
    far.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(far))
    monkeypatch.setenv("CI", ci)

    with pytest.raises(outcome, match="PostgreSQL did not start"), server_or_skip():
        pass
