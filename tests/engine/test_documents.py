"""The page for the physician, and the copy of everything kept."""

from __future__ import annotations

import json

import pytest

from bot.channels.paper import pdf
from bot.engine.letters import western
from bot.engine.machine import Script
from bot.engine.replies import Document, Reply
from tests.engine.person import Person


def page_of(person: Person) -> str:
    """Asks for the summary and skips what is asked before it."""
    person.command("summary")
    for _ in range(10):
        assert person.turn is not None
        for item in person.turn.replies:
            if isinstance(item, Document) and item.name == "knee-summary.txt":
                return item.text
        person.tap(next(choice for choice in ("now", "skip", *person.choices) if choice in person.choices))
    raise AssertionError("no summary came")


@pytest.fixture
def ben(knee_script: Script) -> Person:
    """Ben wrote that he could not walk, and took it back."""
    person = Person(knee_script)
    person.start()
    person.tap("go_on")
    person.tap("uk")
    person.type("cant put any weight on it after squats lol")
    person.tap("yes")
    person.tap("yes")
    return person


def test_the_summary_shows_a_changed_answer_with_both_words(ben: Person) -> None:
    page = page_of(ben)

    assert "Said first, then taken back:" in page
    assert "Cannot take four steps" in page
    assert "“cant put any weight on it after squats lol”" in page
    assert "Not a diagnosis" in page


def test_the_summary_comes_as_a_message_a_text_and_a_pdf(ben: Person) -> None:
    page = page_of(ben)

    assert ben.turn is not None
    files = [item for item in ben.turn.replies if isinstance(item, Document)]
    assert [(file.name, file.media_type) for file in files] == [
        ("knee-summary.txt", "text/plain"),
        ("knee-summary.pdf", "application/pdf"),
    ]
    assert any(isinstance(item, Reply) and "Knee summary" in item.text for item in ben.turn.replies)
    assert "2026-11-22" in page


def test_flags_stand_in_the_summary_with_level_and_words(knee_script: Script) -> None:
    person = Person(knee_script)
    person.start()
    person.type("my chest hurts when i breath in")

    page = page_of(person)

    assert "What the answers led to: Emergency care now" in page
    assert "Chest pain, short breath, or coughing up blood [Emergency care now]" in page
    assert "(own words 1: “my chest hurts when i breath in”)" in page


def test_the_pdf_is_one_page_and_always_the_same(ben: Person) -> None:
    page = page_of(ben)

    made = pdf(page, "Knee summary")

    assert made.startswith(b"%PDF-")
    assert made.count(b"/Type /Page\n") + made.count(b"/Type /Page ") <= 1
    assert made == pdf(page, "Knee summary")


def test_words_that_told_of_several_red_flags_stand_on_the_page_once_and_the_worst_first(knee_script: Script) -> None:
    words = "my calf is swollen and warm and red, and my knee locks " * 5
    person = Person(knee_script)
    person.start()
    person.type(words)
    person.tap("yes")
    person.tap("right")
    person.tap("yes")
    person.type("my chest hurts when i breath in")

    page = page_of(person)

    assert page.count(words[:300].strip()) == 1
    (chest, calf, knee) = [line for line in page.split("\n") if "(own words" in line]
    assert "[Emergency care now]" in chest
    assert "(own words 2: “my calf" in calf
    assert knee.endswith("(own words 2)")


def test_a_pdf_is_made_of_any_letters() -> None:
    assert pdf("Колено 膝 🦵:\n- “x”", "Knee").startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Ból kolana, żółw “ok”…", 'Ból kolana, zólw "ok"...'),
        ("膝盖很痛 跑步\nknee 👨‍👩‍👧 ❤️ hurts", "[...]\nknee [...] hurts"),
        ("ركبتي تؤلمني. колено", "[...]. [...]"),
        ("tab\tand\x07bell", "tab andbell"),
    ],
)
def test_on_paper_letters_lose_their_marks_and_what_cannot_be_shown_is_marked(written: str, shown: str) -> None:
    assert western(written) == shown
    assert western(written).encode("latin-1")


def test_the_pdf_says_where_its_letters_are_missing_and_the_text_has_them(ben: Person) -> None:
    ben.type("膝盖很痛")
    page = page_of(ben)

    assert ben.turn is not None
    paper = next(item.text for item in ben.turn.replies if isinstance(item, Document) and item.name.endswith(".pdf"))
    assert "“膝盖很痛”" in page
    assert "[...]" not in page
    assert '"[...]"' in paper
    assert paper.endswith("The text file has them.")


def test_the_export_holds_what_was_told(ben: Person) -> None:
    ben.command("export")

    assert ben.turn is not None
    file = next(item for item in ben.turn.replies if isinstance(item, Document))
    kept = json.loads(file.text)
    assert kept["facts"]["country"] == "uk"
    assert any("squats" in line[3] for line in kept["record"])


def test_forget_forgets_everything(ben: Person) -> None:
    ben.command("forget")
    ben.tap("erase")

    assert ben.turn is not None
    assert ben.turn.forget
    assert ben.talk.facts == {}
    assert ben.talk.record == ()
    assert ben.talk.state == ""
