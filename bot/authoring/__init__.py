"""Tools for who writes a dialogue: what is wrong with it, what is proved of it, how it goes. Knows no channel."""
