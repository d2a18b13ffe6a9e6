"""A conversation told as a chat that a clinician can read: what the person did, what the bot said, and where that stands."""

from __future__ import annotations

from collections.abc import Iterable

from bot.authoring.proof.spots import Said
from bot.dialogue.model import Ask, End, Guard, Hold, Level, RedFlag, Say, Screen, Suggest
from bot.engine.machine import ESCALATION, Script, question_of


class Stories:
    """Words the lines of a chat for one script."""

    def __init__(self, script: Script) -> None:
        self.script, self.dialogue = script, script.dialogue

    def told(self, moves: Iterable[tuple[str, Said]]) -> Said:
        """One line for each thing that the person did, and for each state that spoke then."""
        lines: list[str] = []
        for how, heard in moves:
            if how:
                lines.append(f"Person: {how}")
            for number, name in enumerate(heard, 1):
                words = self._words(name)
                if words or (number == len(heard) and name in self.dialogue.states):
                    lines.append(f"Bot ({self._where(name)}): {words or '(says nothing and goes on)'}")
        return tuple(lines)

    def telling(self, flag: RedFlag) -> Said:
        """How a person tells of a red flag in words, at any moment, and what the bot says then."""
        said: list[tuple[str, Said]] = []
        if flag.level != Level.EMERGENCY:
            said = [(words_of(flag), (question_of(flag.id),))]
        how = "Yes" if flag.flagged_by == "yes" else "No"
        return self.told([*said, (how if said else words_of(flag), (ESCALATION[flag.level],))])

    def _where(self, name: str) -> str:
        state = self.dialogue.states.get(name)
        return f"{name}, {state.mark.file}:{state.mark.line}" if state else name

    def _words(self, name: str) -> str:
        state = self.dialogue.states.get(name)
        flag = self.script.flag_of_state.get(name)
        if flag is not None:
            return flag.question
        match state:
            case Guard():
                lines = "; ".join(self.dialogue.red_flags[one].line for one in state.flags)
                return lines if len(state.flags) > 1 else self.dialogue.red_flags[state.flags[0]].question
            case Screen():
                return "; ".join(self.dialogue.screens.items[one].line for one in state.items)
            case Say() | Ask() | Suggest() | Hold() | End():
                parts = state.text.parts
                first = next((part for part in parts if part.when is None), parts[0] if parts else None)
                return first.markdown.strip().split("\n")[0] if first else ""
            case _:
                return ""


def words_of(flag: RedFlag) -> str:
    """Words in which a person may tell of a red flag."""
    return flag.heard_as[0] if flag.heard_as else flag.line
