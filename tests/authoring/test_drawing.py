"""The drawing shows every state and every way the authors wrote, needs nothing from anywhere, and marks what is dangerous."""

from __future__ import annotations

import re
import shutil
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.authoring.chart import Card, Chart, chart_of, in_words, plain, wrapped
from bot.authoring.drawing import DRAWN, REFUSED, CannotDraw, dot, draw, mermaid, run_draw
from bot.authoring.page import page_of
from bot.authoring.picture import SHEET, svg_of
from bot.dialogue.conditions import AllOf, AnyOf, FactBetween, FactEmpty, FactIs, FlagRaised, LevelIs, Not, Screened
from bot.dialogue.model import Dialogue
from bot.dialogue.reading import read_dialogue
from bot.engine.machine import author_ways
from tests.authoring.small import SHIPPED
from tests.engine.dialogues import shin, sources

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def knee() -> Dialogue:
    return read_dialogue(SHIPPED)


@pytest.fixture(scope="module")
def page(knee: Dialogue) -> str:
    return page_of(chart_of(knee), knee)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, content in sources().items():
        path = tmp_path / "shin" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return tmp_path / "shin"


def pictures(html: str) -> list[ElementTree.Element]:
    return [ElementTree.fromstring(svg) for svg in re.findall(r"<svg.*?</svg>", html, re.DOTALL)]


def card(name: str) -> Card:
    chart = chart_of(shin().dialogue)
    return next(one for cards in chart.phases.values() for one in cards if one.name == name)


# What is drawn


def test_every_state_is_a_card_or_a_step_of_one(knee: Dialogue) -> None:
    cards = {one.name for some in chart_of(knee).phases.values() for one in some}

    assert {re.sub(r"\.\d+$", "", name) for name in knee.states} == cards


def test_every_way_that_the_authors_wrote_is_an_arrow(knee: Dialogue) -> None:
    arrows = {(one.name, arrow.to) for some in chart_of(knee).phases.values() for one in some for arrow in one.arrows}
    base = {name: re.sub(r"\.\d+$", "", name) for name in knee.states}
    ways = {
        (base[state.name], base.get(way.to, way.to))
        for state in knee.states.values()
        for way in author_ways(state)
        if base[state.name] != base.get(way.to, way.to) or base[state.name] == state.name
    }

    within_a_routine = {(name, to) for name, to in ways if name == to and f"{name}.2" in knee.states}
    assert ways - within_a_routine <= arrows


def test_an_arrow_says_which_answers_take_it() -> None:
    assert [(arrow.by, arrow.to) for arrow in card("care.hello").arrows] == [
        ("“Never”", "menu.main"),
        ("red flags still to ask", "next_guard"),
        ("else", "checks.first"),
    ]


def test_a_routine_is_one_card_with_the_ways_out_of_it() -> None:
    ice = card("care.ice")

    assert ice.badge == "advises home_care, routine of 2 steps"
    assert [(arrow.by, arrow.to) for arrow in ice.arrows] == [
        ("“Stop”; too late; “Bad”; no answer", "menu.main"),
        ("else", "care.stretch_or_not"),
    ]


def test_what_is_dangerous_is_marked_by_word() -> None:
    assert card("checks.first").badge == "ASKS RED FLAGS"
    assert card("checks.first").lines == ("◆ Hard to breathe (emergency)", "◆ Too many pills (emergency)")
    assert card("escalation.urgent").badge == "ESCALATION: urgent"
    assert card("care.stretch").badge == "advises exercise"


def test_phases_come_in_the_order_in_which_a_conversation_meets_them() -> None:
    assert list(chart_of(shin().dialogue).phases) == ["intro", "checks", "causes", "menu", "care", "escalation"]


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (FactIs("how_it_began", frozenset({"twist", "fall"})), "how it began is fall or twist"),
        (FactEmpty("swelling"), "swelling: none of them"),
        (FactBetween("pain", 4, 5), "pain 4 to 5"),
        (FactBetween("pain", 8, None), "pain at least 8"),
        (FactBetween("pain", None, 3), "pain at most 3"),
        (FlagRaised("bone_stress"), "red flag bone stress"),
        (LevelIs(frozenset({0, 1})), "level self_care or soon"),
        (Screened(False), "red flags still to ask"),
        (
            AllOf((AnyOf((FlagRaised("a"), FlagRaised("b"))), Not(FlagRaised("c")))),
            "(red flag a or red flag b) and not (red flag c)",
        ),
    ],
)
def test_conditions_are_told_in_words(condition: object, words: str) -> None:
    assert in_words(condition) == words  # type: ignore[arg-type]


def test_no_condition_of_the_shipped_dialogue_is_told_by_its_class(page: str) -> None:
    assert not re.search(r"\b(Fact|Flag|Level|All|Any)[A-Z][a-z]+\b", page)


# Pictures


def test_cards_of_a_picture_do_not_cover_each_other_and_stand_within_it(knee: Dialogue) -> None:
    for phase, cards in chart_of(knee).phases.items():
        names = []
        for picture in pictures(svg_of(cards, phase, "row.")):
            left, top, width, height = map(float, picture.attrib["viewBox"].split())
            boxes = []
            for group in picture.iter(f"{SVG}g"):
                names.append(group.attrib["id"])
                frame = group.find(f"{SVG}rect")
                assert frame is not None
                x, y, w, h = (float(frame.attrib[key]) for key in ("x", "y", "width", "height"))
                assert left <= x, phase
                assert x + w <= left + width, phase
                assert top <= y, phase
                assert y + h <= top + height, phase
                assert not [1 for a, b, c, d in boxes if a < x + w and x < a + c and b < y + h and y < b + d], phase
                boxes.append((x, y, w, h))
        assert sorted(names) == sorted(one.name for one in cards)


def test_a_tall_picture_is_cut_into_sheets(knee: Dialogue) -> None:
    sheets = pictures(svg_of(chart_of(knee).phases["exercises"], "exercises", "row."))

    assert len(sheets) > 2
    assert all(float(sheet.attrib["height"]) <= SHEET + 60 for sheet in sheets)
    assert "sheet 1 of" in sheets[0].attrib["aria-label"]


def test_guards_and_escalations_differ_from_others_without_colour() -> None:
    def frames(name: str) -> int:
        (picture,) = pictures(svg_of([card(name)], name, "row."))
        return len(list(picture.iter(f"{SVG}rect")))

    assert frames("checks.first") == 2  # a frame within the frame
    assert frames("intro.begin") == 1
    (dark,) = pictures(svg_of([card("escalation.urgent")], "dark", "row."))
    assert {text.attrib["fill"] for text in dark.iter(f"{SVG}text")} == {"#ffffff"}


def test_words_on_a_card_are_cut_where_they_would_leave_it() -> None:
    lines = wrapped("one two three four five sixsixsixsixsixsix seven", 10, 4)

    assert lines == ["one two", "three four", "five", "sixsixsix…"]
    assert all(len(line) <= 10 for line in wrapped("word " * 50, 10, 3))


def test_markdown_loses_its_marks_and_placeholders_keep_theirs() -> None:
    assert (
        plain("**Call** {emergency_number}.\n\n- Keep *still*\n- _Wait_")
        == "Call {emergency_number}. • Keep still • Wait"
    )


# The page


class _Outside(HTMLParser):
    """Everything in a page that would come from elsewhere, or would run."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("script", "link", "img", "iframe", "object", "embed", "base", "form"):
            self.found.append(tag)
        self.found += [
            f"{key}={value}" for key, value in attrs if key in ("src", "action", "srcset") or key.startswith("on")
        ]
        self.found += [f"{key}={value}" for key, value in attrs if key == "href" and not (value or "").startswith("#")]


def test_the_page_needs_nothing_from_anywhere(page: str) -> None:
    outside = _Outside()
    outside.feed(page)

    assert outside.found == []
    assert "url(http" not in page
    assert "@import" not in page


def test_the_page_has_a_drawing_for_each_phase_and_a_row_for_each_state(page: str, knee: Dialogue) -> None:
    drawn = {group.attrib["id"] for picture in pictures(page) for group in picture.iter(f"{SVG}g")}
    rows = set(re.findall(r'<td class="name"><b>([^<]+)</b>', page))

    assert {phase for phase in chart_of(knee).phases if "." not in phase} <= drawn  # the overview
    assert rows == {*knee.states, *knee.red_flags}
    assert all(f'<h2 id="phase.{phase}">' in page for phase in chart_of(knee).phases)


def test_every_link_of_the_page_leads_to_one_place_of_it(page: str, knee: Dialogue) -> None:
    ids = re.findall(r'\bid="([^"]+)"', page)
    links = set(re.findall(r'\bhref="#([^"]+)"', page))

    assert len(ids) == len(set(ids))
    assert links <= set(ids)
    assert {f"phase.{phase}" for phase in chart_of(knee).phases} <= links
    assert {"row.intro.welcome", "overview", "red_flags"} <= links


def test_places_are_told_from_the_dialogues_own_folder(page: str) -> None:
    assert "<small>phases/intro.yaml:" in page
    assert "<small>red_flags.yaml:" in page
    assert str(SHIPPED) not in page


def test_a_list_that_begins_a_part_of_a_text_is_told_as_a_list(knee: Dialogue) -> None:
    said = " ".join(line for cards in chart_of(knee).phases.values() for one in cards for line in one.lines)

    assert "• Warm up first. • Build up slowly" in said
    assert " - " not in said


def test_a_row_tells_all_of_a_state() -> None:
    dialogue = shin().dialogue
    html = page_of(chart_of(dialogue), dialogue)

    row = next(row for row in re.findall(r"<tr.*?</tr>", html, re.DOTALL) if "<b>checks.pain</b>" in row)

    assert "ask, a number 0 to 10" in row
    assert "phases/checks.yaml:7" in row
    assert "How bad is it?" in row
    assert "A number from 0 to 10, please." in row
    assert "“skip”" in row
    assert "then → checks.more" in row
    flag = next(row for row in re.findall(r"<tr.*?</tr>", html, re.DOTALL) if "<b>no_weight</b>" in row)
    assert "<b>no raises it.</b>" in flag
    assert "emergency if pain at least 9" in flag
    assert "asked in checks.weight" in flag


def test_what_authors_write_is_shown_and_never_run(folder: Path) -> None:
    path = folder / "phases" / "intro.yaml"
    path.write_text(path.read_text().replace("say: Hello.", 'say: "<script>alert(1)</script> & <b>x</b>"'))
    outside = _Outside()

    html = draw(folder)
    assert isinstance(html, str)
    outside.feed(html)

    assert outside.found == []
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;x" in html


# Formats


def test_mermaid_has_every_card_and_every_arrow() -> None:
    chart = chart_of(shin().dialogue)
    text = mermaid(chart)

    assert text.count("flowchart TD") == len(chart.phases) + 1
    for cards in chart.phases.values():
        for one in cards:
            name = "s_" + one.name.replace(".", "_")
            assert re.search(rf"^  {name}[\[({{]", text, re.MULTILINE), name
            for arrow in one.arrows:
                assert re.search(rf"^  {name} -->(\|\".*\"\|)? s_{arrow.to.replace('.', '_')}$", text, re.MULTILINE)
    assert 's_checks_first{{"' in text
    assert 's_escalation_urgent[["' in text


def test_words_cannot_break_out_of_mermaid_or_dot() -> None:
    evil = Card("a.b", "says", 'x" | y', ('"]\nend %% \\',), ())
    chart = Chart("t", "v", "a.b", {"a": (evil,)})

    assert mermaid(chart).count('"') == 2
    assert '\\"]' in dot(chart)


@pytest.mark.skipif(shutil.which("dot") is None, reason="needs graphviz")
@pytest.mark.parametrize(("fmt", "start"), [("svg", b"<?xml"), ("png", b"\x89PNG")])
def test_graphviz_draws_where_it_is_present(folder: Path, tmp_path: Path, fmt: str, start: bytes) -> None:
    told, status = run_draw(folder, fmt, out=tmp_path / "out")

    assert status == DRAWN
    assert str(told).startswith(f"{tmp_path / 'out'}: ")
    assert (tmp_path / "out").read_bytes().startswith(start)


def test_without_graphviz_a_picture_is_refused_with_what_would_help(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)

    assert run_draw(folder, "png") == (
        "png needs graphviz (the program `dot`), which is not installed; html and mermaid need nothing\n",
        REFUSED,
    )


def test_one_phase_is_drawn_alone(folder: Path) -> None:
    html, status = run_draw(folder, phase="checks")

    assert status == DRAWN
    assert set(re.findall(r"<g id=\"(\w+)\.", str(html))) == {"checks"}
    assert "Overview" not in str(html)


@pytest.mark.parametrize(
    ("fmt", "phase", "words"),
    [
        ("html", "cheks", "no phase is called “cheks”; did you mean"),
        ("pdf", None, "no format is called “pdf”; one of these is known: html, mermaid, svg, png"),
    ],
)
def test_what_is_not_there_is_said(folder: Path, fmt: str, phase: str | None, words: str) -> None:
    with pytest.raises(CannotDraw, match=re.escape(words)):
        draw(folder, fmt, phase)


def test_what_cannot_be_read_or_written_is_said(folder: Path, tmp_path: Path) -> None:
    assert run_draw(folder, out=tmp_path / "missing" / "page.html")[1] == REFUSED
    (folder / "dialogue.yaml").write_text("name: [")

    text, status = run_draw(folder)

    assert status == REFUSED
    assert "dialogue.yaml:2:1:" in str(text)
