"""One turn of a conversation, pure: knows no channel, no clock, no disk and no asyncio."""
