"""What is wrong with a dialogue that can be read: one rule, one function, one code. Knows no file and no terminal.

A rule looks at a Subject and yields places with sentences. The table says under which code, and how much they weigh.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.authoring.checks import answers, conditions, contract, limits, phrases, provenance, unused, wording
from bot.authoring.checks.subject import Finding, Media, Shown, Subject
from bot.dialogue.problems import Problem

__all__ = ["RULES", "Media", "Rule", "Subject", "apply_rules"]

ERROR, WARNING = "error", "warning"


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that can be wrong. `for_release`: an error before a release; `only_release`: told only then."""

    code: str
    find: Callable[[Subject], Iterator[Finding]]
    severity: str = ERROR
    for_release: bool = False
    only_release: bool = False


RULES = (
    # Safety
    Rule("level-lowered", contract.level_lowered),
    Rule("raise-rule-lost", contract.raise_rule_lost),
    Rule("answer-turned", contract.answer_turned),
    Rule("asked-of-fewer", contract.asked_of_fewer),
    Rule("taken-back-sooner", contract.taken_back_sooner),
    Rule("flag-not-required", contract.flag_not_required),
    Rule("allowed-too-far", contract.allowed_too_far),
    Rule("old-answer-counts", contract.old_answer_counts),
    Rule("advice-without-label", contract.advice_without_label),
    Rule("no-emergency-number", contract.no_emergency_number),
    Rule("escalation-says-too-little", contract.escalation_says_too_little),
    Rule("no-take-back", contract.no_take_back),
    Rule("not-sure-led-on", contract.not_sure_led_on),
    Rule("phrase-not-heard", phrases.phrase_not_heard),
    Rule("phrase-misheard", phrases.phrase_misheard),
    Rule("phrase-too-plain", phrases.phrase_too_plain),
    Rule("phrase-heard-worse", phrases.phrase_heard_worse, WARNING),
    Rule("phrase-not-learned", phrases.phrase_not_learned, WARNING, for_release=True),
    Rule("phone-number", wording.phone_number),
    # Conditions
    Rule("never-true", conditions.never_true),
    Rule("shadowed", conditions.shadowed),
    Rule("overlap", conditions.overlap, WARNING),
    Rule("no-last-resort", conditions.no_last_resort),
    Rule("reason-unsaid", conditions.reason_unsaid),
    Rule("fact-too-early", conditions.fact_too_early),
    Rule("same-words", answers.same_words),
    # What nothing uses
    Rule("unused-flag", unused.unused_flag),
    Rule("unused-cause", unused.unused_cause),
    Rule("unused-item", unused.unused_item),
    Rule("unused-fact", unused.unused_fact, WARNING),
    Rule("unused-outcome", unused.unused_outcome, WARNING),
    Rule("unused-medium", unused.unused_medium, WARNING),
    Rule("unused-number", unused.unused_number, WARNING),
    Rule("unused-advice", unused.unused_advice, WARNING),
    Rule("unused-text", unused.unused_text, WARNING),
    # What Telegram takes
    Rule("text-over-limit", limits.text_over_limit, WARNING),
    Rule("button-over-limit", limits.button_over_limit),
    Rule("description-over-limit", limits.description_over_limit),
    # How it is said
    Rule("reading-level", wording.reading_level, WARNING),
    Rule("long-sentence", wording.long_sentence, WARNING),
    # Where it comes from
    Rule("missing-source", provenance.missing_source, WARNING, for_release=True),
    Rule("overdue-review", provenance.overdue_review, WARNING, for_release=True),
    Rule("not-reviewed", provenance.not_reviewed, only_release=True),
    Rule("number-not-checked", provenance.number_not_checked, only_release=True),
    Rule("seed-not-said", provenance.seed_not_said, WARNING, for_release=True),
)


def apply_rules(
    subject: Subject, *, release: bool = False, tell: Callable[[Shown], tuple[str, ...]] | None = None
) -> Iterator[Problem]:
    """Everything that the rules find. `release`: as before a release, when more counts as an error.

    `tell` makes a conversation of what can be shown.
    """
    for rule in RULES:
        if rule.only_release and not release:
            continue
        severity = ERROR if release and rule.for_release else rule.severity
        for mark, sentence, *shown in rule.find(subject):
            yield Problem(mark, sentence, rule.code, severity, story=tell(shown[0]) if tell and shown else ())
