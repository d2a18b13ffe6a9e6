"""Benchmarks beside the peers, started by `python -m tests.benchmarks`. They measure; nothing in them passes or fails."""
