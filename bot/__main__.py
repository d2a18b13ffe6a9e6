"""The command `kneebot`, same as `python -m bot`."""

from __future__ import annotations

from bot.runtime.lasting import made_to_last

with made_to_last():
    from bot.cli import main

if __name__ == "__main__":
    main()
