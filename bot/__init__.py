"""kneebot: a Telegram bot that talks a person with a sore knee through causes, home care and exercises."""
