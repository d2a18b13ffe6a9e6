"""What a vignette names and a dialogue does not know: a misspelt answer would be walked as if it had not been given.

Labels of `allow` and `deny` are free words (clinical brief, section 8), so they are not looked at. Knows no walk.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from bot.authoring.vignettes import NONE, NOT_OFFERED, FactGiven, Named, Vignette
from bot.dialogue.model import Answer, Ask, Choose, Dialogue, Number, Tick
from bot.dialogue.problems import Problem
from bot.dialogue.reading.nearest import hint
from bot.dialogue.reading.yaml_marks import quoted
from bot.engine.asking import NO, NOT_SURE, YES

STAGE = "stage"


def told_by_word(questions: Iterable[Ask], word: str) -> Iterator[tuple[Ask, Answer]]:
    """Answers that a word stands for, as `diabetes` does for the yes of "Do you have diabetes or ...?"."""
    plain = word.replace("_", " ").casefold()
    for question in questions:
        if isinstance(question.shape, Choose):
            for answer in question.shape.answers:
                if plain in (one.casefold() for one in (answer.id, answer.label, *answer.also)) and answer.id == YES:
                    yield question, answer


class Names:
    """Everything that vignettes may name in one dialogue."""

    def __init__(self, dialogue: Dialogue) -> None:
        self.dialogue = dialogue
        self.questions: dict[str, list[Ask]] = {}
        for state in dialogue.states.values():
            if isinstance(state, Ask):
                self.questions.setdefault(state.fact, []).append(state)
        self.causes = [cause.id for cause in dialogue.causes.causes]

    def unknown(self, vignette: Vignette) -> Iterator[Problem]:
        """Every name that is none, with its place."""
        for named in vignette.names:
            match named.kind:
                case "flag":
                    yield from self._one_of(named, "red flag", self.dialogue.red_flags, "unknown-flag")
                case "cause":
                    yield from self._one_of(named, "cause", self.causes, "unknown-cause")
                case "item":
                    if not self._is_word(named.word):
                        yield from self._one_of(named, "safety question", self.dialogue.screens.items, "unknown-item")
                case "fact":
                    yield from self._fact(named, vignette.facts[named.word])
                case "value":
                    yield from self._value(named)
                case _:
                    table = self.dialogue.facts if named.kind == STAGE else self.dialogue.screens.outcomes
                    known = {*(table.get(named.kind) or ()), NONE, NOT_OFFERED}
                    yield from self._one_of(named, f"value of {quoted(named.kind)}", known, "unknown-value")

    @staticmethod
    def _one_of(named: Named, what: str, known: Collection[str], code: str) -> Iterator[Problem]:
        if named.word not in known:
            yield Problem(
                named.mark, f"no {what} is called {quoted(named.word)}{hint(named.word, sorted(known))}", code
            )

    def _is_word(self, word: str) -> bool:
        every = (question for questions in self.questions.values() for question in questions)
        return any(True for _ in told_by_word(every, word))

    def _fact(self, named: Named, value: FactGiven) -> Iterator[Problem]:
        if named.word in self.questions or (value is True and self._is_word(named.word)):
            return
        if named.word in self.dialogue.facts:
            return
        yield from self._one_of(named, "question", self.questions, "unknown-fact")

    def _value(self, named: Named) -> Iterator[Problem]:
        """A fact's value that no question which asks for it would take."""
        shapes = [question.shape for question in self.questions.get(named.of, ())]
        if not shapes:
            return
        ids = {answer.id for shape in shapes if isinstance(shape, (Choose, Tick)) for answer in shape.answers}
        numbers = [shape for shape in shapes if isinstance(shape, Number)]
        if numbers:
            number = _number(named.word)
            if number is None:
                yield Problem(named.mark, f"{quoted(named.of)} is a number, not {quoted(named.word)}", "wrong-type")
            elif not any(shape.minimum <= number <= shape.maximum for shape in numbers):
                least, most = min(one.minimum for one in numbers), max(one.maximum for one in numbers)
                sentence = f"{quoted(named.of)} is a number from {least:g} to {most:g}, not {named.word}"
                yield Problem(named.mark, sentence, "out-of-range")
        elif ids and named.word not in {*ids, NONE, NOT_SURE} and not (named.word in _BOOLS and {YES, NO} & ids):
            sentence = f"no answer to {quoted(named.of)} is called {quoted(named.word)}{hint(named.word, sorted(ids))}"
            yield Problem(named.mark, sentence, "unknown-value")


_BOOLS: Mapping[str, bool] = {"true": True, "false": False}


def _number(word: str) -> float | None:
    try:
        return float(word)
    except ValueError:
        return None
