"""The doors through which people talk. A door turns what comes into events and replies into messages; it decides nothing."""
