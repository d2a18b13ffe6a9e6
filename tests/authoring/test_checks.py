"""Every rule finds its mistake and nothing else; the small sound dialogue has none. Each case is a file in problems."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.authoring.checks import RULES, Subject
from bot.authoring.checks.provenance import overdue_review
from bot.authoring.checks.unused import unused_fact
from bot.authoring.checks.wording import grade_of
from bot.authoring.codes import CODES
from bot.authoring.reporting import check
from bot.dialogue.model import Summary, SummarySection
from bot.dialogue.reading import read_sources
from bot.dialogue.reading.codes import CODES as READING
from bot.engine.machine import Script
from tests.authoring import pages
from tests.authoring.checked import TODAY, report_of, sound_files
from tests.problem_cases import case, changed

ROOT = Path(__file__).parents[2]
CASES = sorted((Path(__file__).parent / "problems").glob("*.yaml"))
PROOF = (
    "not-escalated", "dead-end", "advice-before-guard", "advice-after-escalation", "forbidden-advice", "unreachable",
    "flag-without-guard", "trap", "endless", "closed-after-escalation",
)  # fmt: skip


def test_the_sound_dialogue_is_sound(tmp_path: Path) -> None:
    report = report_of(sound_files(), tmp_path)

    assert report.problems == ()
    assert report.is_sound
    assert len(report.proved) > 1


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_a_mistake_is_told(path: Path, tmp_path: Path) -> None:
    data = case(path)

    report = report_of(changed(sound_files(), data["changes"]), tmp_path, release="release" in data)

    assert "".join(f"{problem}\n" for problem in report.problems) == data["expect"]


def test_every_rule_has_a_case_and_every_case_a_rule() -> None:
    codes = {rule.code for rule in RULES} | set(PROOF)

    assert {code for code in codes if pages.case_of(code) is None} == {"not-escalated"}
    assert [
        path.stem for path in CASES if not any(path.stem.startswith(code.replace("-", "_")) for code in codes)
    ] == []


def test_every_code_has_its_page() -> None:
    codes = {*READING, *(rule.code for rule in RULES), *PROOF}
    text = pages.PAGES.read_text("utf-8")

    assert set(CODES) == codes
    assert re.findall(r"(?m)^### (.*)$", text) == list(CODES)
    assert {code for code in codes if pages.case_of(code) is None} == pages.WITHOUT_CASE


def test_the_pages_are_up_to_date() -> None:
    written = pages.PAGES.read_text("utf-8")

    assert written == pages.pages(), "run: python -m tests.authoring.pages"


def test_every_code_that_the_proof_tells_is_known() -> None:
    source = "".join(path.read_text("utf-8") for path in sorted((ROOT / "bot" / "authoring" / "proof").glob("*.py")))
    told = set(re.findall(r'"([a-z]+(?:-[a-z]+)+|trap|unreachable|endless)"', source)) - {"utf-8"}

    assert told <= set(CODES)


def test_a_release_weighs_more(tmp_path: Path) -> None:
    files = changed(
        sound_files(), [{"file": "causes.yaml", "replace": "review_by: 2027-06-30", "with": "review_by: 2026-11-21"}]
    )

    usual = report_of(files, tmp_path / "usual")
    release = report_of(files, tmp_path / "release", release=True)

    assert [(problem.code, problem.severity) for problem in usual.problems] == [("overdue-review", "warning")]
    assert usual.is_sound
    assert ("overdue-review", "error") in {(problem.code, problem.severity) for problem in release.problems}


def test_reading_levels_are_about_right() -> None:
    easy = "I can not see you. I can not test you. If you feel ill, call for help. Then tell me how it went."
    hard = (
        "Degenerative articular alterations occasionally necessitate comprehensive multidisciplinary evaluation, "
        "particularly if conservative management demonstrates insufficient symptomatic improvement."
    )

    assert grade_of(easy) < 4
    assert grade_of(hard) > 14


def test_without_its_library_the_reading_level_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.authoring.checks.wording._hyphens", lambda: None)

    report = report_of(sound_files(), tmp_path)

    assert [str(problem) for problem in report.problems] == [
        "dialogue.yaml:1:1: reading levels were not looked at: install kneebot[authors] (pyphen counts the syllables) "
        "[reading-level]"
    ]
    assert report.is_sound


def test_the_shipped_dialogue_is_sound() -> None:
    report = check(ROOT / "dialogues" / "knee", TODAY)

    assert [str(problem) for problem in report.problems if problem.severity == "error"] == []
    assert report.figures is not None
    assert report.figures.states > 300


def test_the_shipped_dialogue_is_overdue_one_day(knee_script: Script) -> None:
    def overdue(today: date) -> int:
        return len(list(overdue_review(Subject(knee_script, today))))

    assert overdue(TODAY) == 0
    assert overdue(date(2040, 1, 1)) > 100


def test_an_answer_that_only_the_summary_looks_at_is_used() -> None:
    files = changed(
        sound_files(),
        [
            {
                "file": "phases/talk.yaml",
                "replace": "  bye:\n",
                "with": "  mood: {ask: How are you?, answers: {good: , bad: }, then: bye}\n  bye:\n",
            }
        ],
    )
    dialogue = read_sources(files)

    def found(*sections: SummarySection) -> list[str]:
        script = Script(replace(dialogue, summary=Summary({}, {}, sections)))
        return [str(mark) for mark, _ in unused_fact(Subject(script, TODAY))]

    assert found() == ["phases/talk.yaml:53:3"]
    assert found(SummarySection("Mood", {"mood": "mood"})) == []
