"""`python -m bot`: the command `kneebot`."""

from bot.cli import main

main()
