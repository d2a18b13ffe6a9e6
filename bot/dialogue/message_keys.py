"""The messages that the program says around a dialogue: each key, what it is for, and the placeholders it may use.

Their words are the author's, in messages.yaml. Knows no dialogue.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MessageKey:
    """When the message is said, and the placeholders it may use beside those known everywhere."""

    said: str
    placeholders: tuple[str, ...] = ()
    on_button: bool = False
    """Stands on a button, as it is."""

    @property
    def about(self) -> str:
        """A sentence for an author's editor."""
        known = f" Known here: {', '.join(f'{{{name}}}' for name in self.placeholders)}." if self.placeholders else ""
        return f"{self.said[:1].upper()}{self.said[1:]}.{known}"


MESSAGE_KEYS: Mapping[str, MessageKey] = {
    # Words on buttons and in lists
    "yes": MessageKey("the answer yes", on_button=True),
    "no": MessageKey("the answer no", on_button=True),
    "not_sure": MessageKey("the answer not sure", on_button=True),
    "skip": MessageKey("the button that skips a question", on_button=True),
    "done": MessageKey("the button that ends ticking", on_button=True),
    "none_of_these": MessageKey("the button for none of a list", on_button=True),
    "and": MessageKey("the word that joins the last two of a list"),
    "or": MessageKey("the word between the last two that were maybe meant"),
    # An odd answer
    "misheard_1": MessageKey("first odd answer, where the state has no `again`", ("question", "options", "answer")),
    "misheard_2": MessageKey("second odd answer: the options and a way out", ("question", "options", "answer")),
    "misheard_3": MessageKey("after that: a pause, with the safety net", ("question", "options", "answer")),
    "misheard_4": MessageKey("after the pause: short, so that the safety net is not said over and over", ("question",)),
    "nearest": MessageKey("did you mean one of these", ("list", "answer", "options")),
    "stale": MessageKey("a button of an earlier question", ("question", "answer")),
    "unreadable": MessageKey("a photo, a voice message, a sticker: please type", ("question",)),
    "forwarded": MessageKey("somebody else's words, passed on: please type your own", ("question",)),
    "edited": MessageKey("an edited message", ("question", "answer")),
    "too_long": MessageKey("more words than can be read"),
    # Commands
    "unknown_command": MessageKey("a command that does not exist", ("command", "list")),
    "help": MessageKey("/help", ("list", "command", "version", "reviewed")),
    "why_none": MessageKey("/why where nothing says why", ("question",)),
    "back_none": MessageKey("/back where nothing lies behind", ("question",)),
    "back_escalated": MessageKey("/back after a red flag", ("why", "do", "level")),
    "stopped": MessageKey("/stop", ("command",)),
    "restarted": MessageKey("/restart"),
    "restart_escalated": MessageKey("/restart after a red flag", ("why", "do", "flag")),
    # Silence and places
    "silence_1": MessageKey("nobody answered for the first time set", ("question", "time")),
    "silence_2": MessageKey("nobody answered for the second time set", ("question", "time")),
    "group": MessageKey("in a group: please write to me in private"),
    "button_group": MessageKey("the button under it, which opens the private chat", on_button=True),
    # Red flags
    "flag_again": MessageKey(
        "before a flag's question when it is to be taken back", ("question", "flag", "line", "n", "m")
    ),
    "flag_heard": MessageKey("words that tell of a flag; its question follows", ("words", "question", "flag", "line")),
    "flag_sure": MessageKey("said before so, now so: is that right?", ("line", "question", "flag", "answer", "words")),
    "flag_sure_yes": MessageKey("the button: yes, that is right", on_button=True),
    "flag_sure_no": MessageKey("the button: no, it stays as it was", on_button=True),
    "take_back_never": MessageKey("a flag that cannot be taken back yet", ("flag", "line", "time", "why")),
    "guard_text": MessageKey("over a list of red flags without a text of its own", ("n", "m")),
    "screen_not_sure": MessageKey("over a list of a screen: not sure counts as yes", ("question", "n", "m")),
    # Possible causes
    "suggestion": MessageKey("one cause", ("cause", "because", "explain", "helps", "lasts", "physician", "n", "m")),
    "suggestion_against": MessageKey("what speaks against it", ("cause", "against")),
    # Around
    "progress": MessageKey("how far it is", ("n", "m")),
    "timer_bar": MessageKey("a running timer", ("bar", "left", "total", "n", "m")),
    "numbers_checked": MessageKey("the place's numbers were checked, `{numbers_checked}`", ("date",)),
    "numbers_not_checked": MessageKey("nobody has checked the place's numbers yet, `{numbers_checked}`"),
    "updated": MessageKey("the dialogue changed; the question comes again", ("question", "version")),
    "technical": MessageKey("something went wrong here, nothing is lost"),
}

REQUIRED_MESSAGES = tuple(MESSAGE_KEYS)
