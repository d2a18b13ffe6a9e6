"""The dialogue is edited while `kneebot run` runs: who is in the middle of it sees one question, and goes on from there."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.doors.kneebot import PATIENCE, ROOT, Home, Watch
from tests.emulator import eventually, telegram

SOUND = ROOT / "tests" / "authoring" / "sound"


async def test_an_edit_goes_live_and_an_unsafe_one_does_not(tmp_path: Path) -> None:
    home = Home(tmp_path)
    folder = tmp_path / "ankle"
    shutil.copytree(SOUND, folder)
    talk = folder / "phases" / "talk.yaml"

    def edit(old: str, new: str) -> None:
        talk.write_text(talk.read_text().replace(old, new))

    async with telegram() as here:
        home.telegram = here.url
        watch = Watch(home.database)
        person = here.person(1)

        async def says(text: str) -> str:
            update = await person.say(text)
            await watch.until(lambda kept: kept.settled(person.chat, update))
            return "\n".join(message.text for message in person.messages if message.rows)

        async with home.running(DIALOGUES=str(folder)):
            await says("/start")
            await says("go on")
            assert await says("uk") == "How did it start?"

            edit("How did it start?", "How did it begin?")
            await eventually(lambda: "is in force" in home.log.read_text(), PATIENCE)
            assert await says("a twist") == "How did it begin?"
            assert [message.rows for message in person.messages if "How did it start?" in message.text] == [()]

            edit("guard: [cold_foot, no_steps, long_sore]", "guard: [cold_foot, no_steps]")
            await eventually(lambda: "flag-without-guard" in home.log.read_text(), PATIENCE)
            assert "Is any of these true?" in await says("a twist")

        assert not here.gate.refusals
