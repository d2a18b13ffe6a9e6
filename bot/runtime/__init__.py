"""What happens when: arrivals, deliveries and timers, on asyncio. Knows no channel and no SQL."""
