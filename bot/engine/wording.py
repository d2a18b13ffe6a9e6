"""By what a question is known again after an edit: a short digest of its words and answers. Knows no conversation."""

from __future__ import annotations

from zlib import crc32

from bot.dialogue.model import Answer, Ask, Choose, Guard, Hold, Number, Say, Screen, Tick
from bot.dialogue.texts import Text
from bot.engine.machine import Script, confirmation_of


def wording_of(script: Script, name: str) -> str:
    """The digest of what this state asks; empty for one that asks nothing, or that the script does not know.

    Two states of equal wording ask the same, so that an answer to one is an answer to the other. Facts, ticks and
    placeholders do not matter.
    """
    known = script.wordings.get(name)
    if known is None:
        known = script.wordings[name] = _digest(_asked(script, name))
    return known


def _asked(script: Script, name: str) -> tuple[object, ...]:
    flags, state = script.dialogue.red_flags, script.state(name)
    if (flag := script.flag_of_state.get(name)) is not None:
        return ("sure" if name == confirmation_of(flag.id) else "flag", flag.id, flag.question)
    match state:
        case Say(button=str(button)):
            return ("say", _words(state.text), button)
        case Ask():
            return ("ask", _words(state.text), *_shape(state), state.not_sure, state.skip)
        case Guard():
            return ("guard", _words(state.text), *((one, flags[one].question, flags[one].line) for one in state.flags))
        case Screen():
            items = (script.dialogue.screens.items[item] for item in state.items)
            return ("screen", _words(state.text), *((item.id, item.question, item.line) for item in items))
        case Hold():
            return ("hold", _words(state.text), *_offered(state.answers))
        case _:
            return ()


def _shape(state: Ask) -> tuple[object, ...]:
    match state.shape:
        case Choose(answers=answers):
            return ("choose", *_offered(answers))
        case Tick(answers=answers, none_label=none_label):
            return ("tick", none_label, *_offered(answers))
        case Number() as number:
            return ("number", number.minimum, number.maximum, number.unit, *number.buttons)
        case _:
            return ("words",)


def _offered(answers: tuple[Answer, ...]) -> tuple[object, ...]:
    return tuple((answer.id, answer.label) for answer in answers)


def _words(text: Text | None) -> tuple[str, ...]:
    return tuple(part.markdown for part in text.parts) if text else ()


def _digest(asked: tuple[object, ...]) -> str:
    return f"{crc32(repr(asked).encode()):08x}" if asked else ""
