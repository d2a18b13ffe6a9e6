"""What is kept between turns, and for how long. Knows the records of the engine, and no channel and no asyncio."""
