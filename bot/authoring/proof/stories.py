"""A conversation told as a chat that a clinician can read: what the person did, what the bot said, and where that stands."""

from __future__ import annotations

from collections.abc import Iterable

from bot.authoring.proof.spots import INTERRUPTED, RETURNS, Said
from bot.dialogue.model import Ask, End, Guard, Hold, Say, Screen, Suggest
from bot.engine.machine import Script

_NOT_SHOWN = (RETURNS, INTERRUPTED)


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
            lines += [f"Bot ({self._where(name)}): {self._words(name)}" for name in heard if name not in _NOT_SHOWN]
        return tuple(lines)

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
                return state.text.parts[0].markdown.strip().split("\n")[0] if state.text.parts else ""
            case _:
                return "(goes on)"
